create schema receipt;

-- Which version of its text a document is read in. A text that is replaced is read anew: it gets the next number here,
-- and rows of its own below; those of the version before stay as history.
create table receipt.text (
    document_id     bigint primary key references directive.document,
    version         integer not null default 1 check (version > 0)
);

-- A document sent to a unit: by publication, or passed down by the unit it came from. Narrow, because there is one for
-- every unit and document; who did what is in the acts. What was sent because of a decision that was taken back counts
-- for nothing.
create table receipt.following (
    id              bigint generated always as identity primary key,
    decision_id     bigint not null references organization.decision,
    at              timestamptz not null,
    taken_back_at   timestamptz
);
create unique index following_decision on receipt.following (decision_id) where taken_back_at is null;

create table receipt.receipt (
    id              bigint generated always as identity primary key,
    document_id     bigint not null references receipt.text,
    text_version    integer not null,
    unit_id         bigint not null references organization.unit,
    from_id         bigint references organization.unit,
    sent_at         timestamptz not null,
    received_at     timestamptz,
    read_at         timestamptz,
    told_on         date,
    reached         integer,
    members         integer,
    version         integer not null default 0,
    following_id    bigint references receipt.following,
    withdrawn_at    timestamptz,
    check (from_id <> unit_id),
    check (received_at is not null or read_at is null and told_on is null),
    check (num_nulls(told_on, reached, members) in (0, 3)),
    check (reached between 0 and members),
    check (members > 0)
);
create unique index receipt_once on receipt.receipt (document_id, text_version, unit_id) where withdrawn_at is null;
create index receipt_unit on receipt.receipt (unit_id, sent_at desc) where withdrawn_at is null;
create index receipt_waiting on receipt.receipt (sent_at) where received_at is null and withdrawn_at is null;
create index receipt_following on receipt.receipt (following_id) where following_id is not null;

-- What units did about it, in order.
create table receipt.act (
    id              bigint generated always as identity primary key,
    receipt_id      bigint not null references receipt.receipt,
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null,
    kind            text not null check (kind in ('RECEIVED', 'READ', 'PASSED_DOWN', 'TOLD')),
    units           integer check (units > 0),
    day             date,
    reached         integer,
    members         integer,
    note            text not null default '',
    check ((kind = 'PASSED_DOWN') = (units is not null)),
    check (num_nulls(day, reached, members) = case when kind = 'TOLD' then 0 else 3 end)
);
create index act_receipt on receipt.act (receipt_id, id);

-- Who read it for themselves, as one of a unit.
create table receipt.reading (
    document_id     bigint not null references receipt.text,
    text_version    integer not null,
    unit_id         bigint not null references organization.unit,
    account_id      bigint not null,
    name            text not null,
    at              timestamptz not null,
    primary key (document_id, text_version, unit_id, account_id)
);

create function receipt.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what happened is not rewritten: %', tg_table_name;
end
$$;
create trigger act_is_append_only before update or delete or truncate on receipt.act
for each statement execute function receipt.refuse();
create trigger reading_is_append_only before update or delete or truncate on receipt.reading
for each statement execute function receipt.refuse();

-- What counts now.
create view receipt.in_force as
select receipt.*
from receipt.receipt
join receipt.text on text.document_id = receipt.document_id and text.version = receipt.text_version
where receipt.withdrawn_at is null;

-- What was published before there were receipts was sent then; a unit that took up a duty of it has received it.
insert into receipt.text (document_id)
select distinct document_id from obligation.published_addressee;
insert into receipt.receipt (document_id, text_version, unit_id, sent_at, received_at)
select addressee.document_id, 1, addressee.unit_id, document.published_at,
       (select min(step.at) from obligation.step
        join obligation.assignment on assignment.id = step.assignment_id
        where assignment.document_id = addressee.document_id and step.unit_id = addressee.unit_id
          and assignment.unit_id = addressee.unit_id)
from obligation.published_addressee addressee
join directive.document on document.id = addressee.document_id
where document.published_at is not null;
