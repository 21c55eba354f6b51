create schema material;

-- Something to study a document by, kept by the unit that wrote it for its branch. What it says stands in its editions.
create table material.material (
    id              bigint generated always as identity primary key,
    document_id     bigint not null references directive.document,
    owner_id        bigint not null references organization.unit,
    kind            text not null check (kind in ('TEXT', 'OUTLINE', 'SLIDES', 'PDF', 'VIDEO', 'LINK')),
    position        integer not null check (position between 1 and 999),
    created_at      timestamptz not null,
    version         integer not null default 0
);
create index material_document on material.material (document_id, position);
create index material_owner on material.material (owner_id);

-- A file lies in pieces, so that a part of a film can be sent without reading the rest, and in the database, so that
-- one backup has everything.
create table material.file (
    id              bigint generated always as identity primary key,
    name            text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
    media_type      text not null,
    size            bigint not null check (size > 0),
    sha256          bytea not null check (octet_length(sha256) = 32)
);
create table material.piece (
    file_id         bigint not null references material.file on delete cascade,
    n               integer not null check (n >= 0),
    content         bytea not null check (octet_length(content) between 1 and 524288),
    primary key (file_id, n)
);
-- files are compressed already
alter table material.piece alter column content set storage external;

create table material.edition (
    id              bigint generated always as identity primary key,
    material_id     bigint not null references material.material,
    number          integer not null check (number > 0),
    title           text not null check (title <> ''),
    body            text,
    link            text,
    file_id         bigint references material.file,
    note            text not null default '',
    read_again      boolean not null,
    state           text not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'WITHDRAWN')),
    returned        text not null default '',
    written_at      timestamptz not null,
    written_by      bigint not null,
    written_by_name text not null,
    proposed_at     timestamptz,
    proposed_by     bigint,
    proposed_by_name text,
    approved_at     timestamptz,
    approved_by     bigint,
    approved_by_name text,
    withdrawn_at    timestamptz,
    withdrawn_by    bigint,
    withdrawn_by_name text,
    withdrawn_because text,
    unique (material_id, number),
    check (num_nonnulls(body, link, file_id) = 1),
    check (num_nulls(proposed_at, proposed_by, proposed_by_name) = case when state = 'DRAFT' then 3 else 0 end),
    check (num_nulls(approved_at, approved_by, approved_by_name)
           = case when state in ('APPROVED', 'WITHDRAWN') then 0 else 3 end),
    check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_because)
           = case when state = 'WITHDRAWN' then 0 else 4 end),
    check (approved_by <> written_by and approved_by <> proposed_by)
);
create unique index edition_open on material.edition (material_id) where state in ('DRAFT', 'PROPOSED');
create index edition_file on material.edition (file_id) where file_id is not null;

-- Whom an edition is for; none means everybody.
create table material.edition_audience (
    edition_id      bigint not null references material.edition,
    audience        text not null references person.audience (code),
    primary key (edition_id, audience)
);

-- What was laid before somebody to approve stays as it was.
create function material.keep_what_was_proposed() returns trigger language plpgsql as $$
begin
    raise exception 'an edition that was proposed is not rewritten; the next one replaces it';
end
$$;
create trigger edition_stays before update on material.edition for each row
when (old.state <> 'DRAFT'
      and (old.title, old.body, old.link, old.file_id, old.note, old.read_again, old.number, old.material_id)
          is distinct from
          (new.title, new.body, new.link, new.file_id, new.note, new.read_again, new.number, new.material_id))
execute function material.keep_what_was_proposed();
create trigger edition_is_not_deleted before delete on material.edition for each row
execute function material.keep_what_was_proposed();

-- How far somebody is with an edition: the largest share seen, and where to go on: a second of a film, thousandths of a
-- text.
create table material.reading (
    edition_id      bigint not null references material.edition,
    person_id       bigint not null references person.person,
    opened_at       timestamptz not null,
    last_at         timestamptz not null,
    share           smallint not null check (share between 0 and 100),
    place           integer not null check (place >= 0),
    finished_at     timestamptz,
    primary key (edition_id, person_id)
);
create index reading_person on material.reading (person_id);

-- The edition that is offered: of those somebody has decided on the last, unless it was withdrawn. Whoever has read one
-- from `anew` on need not read this one.
create view material.in_force as
select latest.*,
       (select max(said.number) from material.edition said
        where said.material_id = latest.material_id and said.number <= latest.number and said.approved_at is not null
          and (said.read_again or said.number = 1)) as anew
from (select distinct on (material_id) * from material.edition
      where approved_at is not null order by material_id, number desc) latest
where latest.state = 'APPROVED';

create view material.published_material as
select material.id, material.document_id, material.owner_id, material.kind, material.position, edition.title,
       edition.id as edition_id, edition.number as edition
from material.material
join material.in_force edition on edition.material_id = material.id;

create view material.published_material_audience as
select edition.material_id, whom.audience
from material.in_force edition
join material.edition_audience whom on whom.edition_id = edition.id;

-- Who has opened and finished what is offered, in this edition or in one that need not be read again.
create view material.published_reading as
select edition.material_id, reading.person_id, min(reading.opened_at) as opened_at, max(reading.share) as share,
       min(reading.finished_at) as finished_at
from material.in_force edition
join material.edition seen on seen.material_id = edition.material_id
                          and seen.number between edition.anew and edition.number
join material.reading on reading.edition_id = seen.id
group by edition.material_id, reading.person_id;
