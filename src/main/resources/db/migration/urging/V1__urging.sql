create schema urging;

-- One rule for the whole tree. Days before and after the due day, days of grace for each rung of the ladder.
create table urging.rule (
    only_one        boolean primary key default true check (only_one),
    before          integer[] not null,
    every           integer not null check (every >= 0),
    grace           integer[] not null,
    quiet_from      time not null,
    quiet_until     time not null,
    quiet_on_rest   boolean not null,
    version         integer not null default 0
);
insert into urging.rule (before, every, grace, quiet_from, quiet_until, quiet_on_rest)
values ('{7,3,1}', 3, '{3,7,14}', '21:00', '06:30', true);

-- One round takes all steps that fell on the days after "since" up to "day". It goes through the open assignments by
-- due day, "after_due" and "after_id" are how far it has come; when it is through, people are told, and it is finished;
-- then letters are written, once.
create table urging.round (
    day             date primary key,
    since           date not null check (since < day),
    after_due       date not null default '0001-01-01',
    after_id        bigint not null default 0,
    finished_at     timestamptz,
    lettered_at     timestamptz
);
create index round_open on urging.round (day) where finished_at is null or lettered_at is null;

-- A step of the rule that was taken: a reminder to the unit that has the assignment, or an escalation to one above it.
-- "step" is days from the due day, or the rung. Each once for a due day; a new due day begins anew.
create table urging.prompting (
    id              bigint generated always as identity primary key,
    assignment_id   bigint not null references obligation.assignment,
    due_on          date not null,
    kind            text not null check (kind in ('REMINDER', 'ESCALATION')),
    step            integer not null,
    unit_id         bigint not null references organization.unit,
    round           date not null references urging.round,
    at              timestamptz not null,
    constraint prompting_once unique (assignment_id, due_on, kind, step)
);
create index prompting_round on urging.prompting (round, unit_id);

-- What somebody above said to all who have the assignments of a list. "key" is of the form and what was
-- written in it: one that arrives twice is one urging.
create table urging.urging (
    id              bigint generated always as identity primary key,
    key             text not null unique,
    account_id      bigint not null,
    name            text not null,
    unit_id         bigint not null references organization.unit,
    unit_name       text not null,
    words           text not null check (words <> ''),
    list            text not null,
    at              timestamptz not null,
    units           integer not null default 0,
    assignments     integer not null default 0,
    people          integer not null default 0
);
create index urging_unit on urging.urging (unit_id, id desc);

create table urging.urged (
    urging_id       bigint not null references urging.urging,
    assignment_id   bigint not null references obligation.assignment,
    unit_id         bigint not null references organization.unit,
    primary key (urging_id, assignment_id)
);
create index urged_assignment on urging.urged (assignment_id);

-- A message for a person: all of a round in one, or an urging. "mail_id" is the letter it went out with.
create table urging.notice (
    id              bigint generated always as identity primary key,
    account_id      bigint not null references identity.account,
    at              timestamptz not null,
    round           date references urging.round,
    urging_id       bigint references urging.urging,
    reminders       integer not null default 0,
    escalations     integer not null default 0,
    urged           integer not null default 0,
    read_at         timestamptz,
    mail_id         bigint,
    check ((round is null) <> (urging_id is null))
);
create unique index notice_round on urging.notice (account_id, round) where round is not null;
create unique index notice_urging on urging.notice (urging_id, account_id) where urging_id is not null;
create index notice_account on urging.notice (account_id, id desc);
create index notice_unread on urging.notice (account_id) where read_at is null;
create index notice_at on urging.notice using brin (at);

-- The units for which a person got it.
create table urging.notice_unit (
    notice_id       bigint not null references urging.notice,
    unit_id         bigint not null references organization.unit,
    primary key (notice_id, unit_id)
);
create index notice_unit_unit on urging.notice_unit (unit_id, notice_id);

-- Letters on their way; one a day for a person.
create table urging.mail (
    id              bigint generated always as identity primary key,
    account_id      bigint not null references identity.account,
    day             date not null,
    address         text not null check (address <> ''),
    state           text not null check (state in ('WAITING', 'SENT', 'FAILED', 'NEEDLESS')),
    attempts        integer not null default 0,
    next_at         timestamptz not null,
    problem         text,
    ended_at        timestamptz,
    constraint mail_once_a_day unique (account_id, day),
    check ((state = 'WAITING') = (ended_at is null))
);
create index mail_waiting on urging.mail (next_at) where state = 'WAITING';
create index mail_failed on urging.mail (ended_at desc) where state = 'FAILED';
alter table urging.notice add foreign key (mail_id) references urging.mail;
create index notice_mail on urging.notice (mail_id) where mail_id is not null;

-- Private addresses of calendars; only their hash is here.
create table urging.feed (
    account_id      bigint primary key references identity.account,
    hash            bytea not null unique check (octet_length(hash) = 32),
    made_at         timestamptz not null
);

create function urging.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was said is not taken back: %', tg_table_name;
end
$$;
create trigger prompting_is_append_only before update or delete or truncate on urging.prompting
for each statement execute function urging.refuse();
create trigger urged_is_append_only before update or delete or truncate on urging.urged
for each statement execute function urging.refuse();
