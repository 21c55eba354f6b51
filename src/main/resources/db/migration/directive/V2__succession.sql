-- A decision was followed; one that was taken back keeps its rows, and they count for nothing.
create table directive.following (
    id              bigint generated always as identity primary key,
    decision_id     bigint not null references organization.decision,
    at              timestamptz not null,
    taken_back_at   timestamptz
);
create unique index following_decision on directive.following (decision_id) where taken_back_at is null;

-- Documents in review pass to the heir of the unit whose office brought them in.
create table directive.document_handover (
    following_id    bigint not null references directive.following,
    document_id     bigint not null references directive.document,
    from_id         bigint not null references organization.unit,
    to_id           bigint not null references organization.unit,
    primary key (document_id, following_id)
);

-- A rule in review named a unit that ended, and names its heir now.
create table directive.rule_handover (
    following_id    bigint not null references directive.following,
    addressee_id    bigint not null,
    included        bigint[] not null,
    excluded        bigint[] not null,
    included_after  bigint[] not null,
    excluded_after  bigint[] not null,
    primary key (addressee_id, following_id)
);

-- Whom a unit stood below before it moved, or before it took over from one that ended: what they had published until
-- then can still be read there, since duties come from it.
create table directive.earlier_line (
    following_id    bigint not null references directive.following,
    unit_id         bigint not null references organization.unit,
    owner_id        bigint not null references organization.unit,
    until           timestamptz not null,
    primary key (owner_id, unit_id, following_id)
);
create index earlier_line_unit on directive.earlier_line (unit_id);

-- The units of a line whose published documents a unit may read because of where it stood earlier.
create view directive.standing_line as
select line.unit_id, line.owner_id, line.until
from directive.earlier_line line
join directive.following on following.id = line.following_id
where following.taken_back_at is null;
