-- Duties follow their unit. unit_id is who has the assignment now, addressed_id the unit it was first given to (one
-- that was in unit_id then, and units are never deleted). Where two meet at one unit, one is joined into the other:
-- from that day it no longer counts and is for reading only.
alter table obligation.assignment
    add addressed_id bigint,
    add joined_into bigint references obligation.assignment,
    add joined_on   date;
update obligation.assignment set addressed_id = unit_id;
alter table obligation.assignment
    alter addressed_id set not null,
    drop constraint assignment_obligation_id_unit_id_key,
    add constraint assignment_given_once unique (obligation_id, addressed_id),
    add check ((joined_into is null) = (joined_on is null)),
    add check (joined_into <> id),
    add check (joined_into is null or standing not in ('SUBMITTED', 'CONFIRMED'));
create index assignment_joined on obligation.assignment (joined_into) where joined_into is not null;

alter table obligation.supporting_unit add addressed_id bigint;
update obligation.supporting_unit set addressed_id = unit_id;
alter table obligation.supporting_unit
    alter addressed_id set not null,
    drop constraint supporting_unit_pkey,
    add primary key (obligation_id, addressed_id);

-- A decision was followed: what came after that rests on it. Once per application of a decision; one that was taken
-- back keeps its rows, and counts for nothing.
create table obligation.following (
    id              bigint generated always as identity primary key,
    decision_id     bigint not null references organization.decision,
    day             date not null,
    at              timestamptz not null,
    last_assignment bigint not null,
    taken_back_at   timestamptz
);
create unique index following_decision on obligation.following (decision_id) where taken_back_at is null;

-- From whom to whom. Narrow rows below point here, because there will be hundreds of thousands.
create table obligation.passing (
    id              bigint generated always as identity primary key,
    following_id    bigint not null references obligation.following,
    from_id         bigint not null references organization.unit,
    to_id           bigint not null references organization.unit,
    unique (following_id, from_id)
);

-- An assignment passed on, and the version it and the one it was joined into had afterwards: any later one tells that
-- somebody has worked on it since.
create table obligation.handover (
    passing_id      bigint not null references obligation.passing,
    assignment_id   bigint not null references obligation.assignment,
    version         integer not null,
    joined_into     bigint,
    joined_version  integer,
    primary key (assignment_id, passing_id),
    check ((joined_into is null) = (joined_version is null))
);
create index handover_passing on obligation.handover (passing_id);

create table obligation.support_handover (
    passing_id      bigint not null references obligation.passing,
    obligation_id   bigint not null,
    addressed_id    bigint not null,
    primary key (obligation_id, addressed_id, passing_id),
    foreign key (obligation_id, addressed_id) references obligation.supporting_unit
);
create index support_handover_passing on obligation.support_handover (passing_id);

-- What counts now.
create view obligation.in_force as select * from obligation.assignment where joined_into is null;

-- What counted at the end of a day: who had it then, and where it stood then. Most assignments have stood as they do
-- since before; only for the others the steps are asked.
create function obligation.in_force_as_of(as_of date, zone text)
returns table (
    id bigint, obligation_id bigint, document_id bigint, unit_id bigint, assigned_at timestamptz, since timestamptz,
    due_on date, submitted_on date, version integer, standing text, reason text)
language sql stable parallel safe rows 100000 as $$
    with moment as (select ((as_of + 1)::timestamp at time zone zone) as until),
    rewound as (
        select distinct on (handover.assignment_id) handover.assignment_id, passing.from_id
        from obligation.following
        join obligation.passing on passing.following_id = following.id
        join obligation.handover on handover.passing_id = passing.id
        where following.day > as_of and following.taken_back_at is null
        order by handover.assignment_id, following.day, following.id)
    select assignment.id, assignment.obligation_id, assignment.document_id,
           coalesce(rewound.from_id, assignment.unit_id), assignment.assigned_at,
           case when unchanged then assignment.since else coalesce(last.at, assignment.assigned_at) end,
           assignment.due_on,
           case when unchanged then assignment.submitted_on
                when last.kind in ('SUBMITTED', 'CONFIRMED') then (handed_in.at at time zone zone)::date end,
           assignment.version,
           case when unchanged then assignment.standing
                when last.kind = 'REPORTED' then 'IN_PROGRESS'
                else coalesce(last.kind, 'ASSIGNED') end,
           case when unchanged then assignment.reason when last.kind = 'RETURNED' then last.note end
    from moment
    join obligation.assignment on assignment.assigned_at < moment.until
                              and (assignment.joined_on is null or assignment.joined_on > as_of)
    cross join lateral (select assignment.since < moment.until as unchanged) now
    left join rewound on rewound.assignment_id = assignment.id
    left join lateral (
        select step.kind, step.at, step.note from obligation.step
        where not unchanged and step.assignment_id = assignment.id and step.at < moment.until
        order by step.id desc limit 1) last on true
    left join lateral (
        select step.at from obligation.step
        where last.kind in ('SUBMITTED', 'CONFIRMED') and step.assignment_id = assignment.id
          and step.kind = 'SUBMITTED' and step.at < moment.until
        order by step.id desc limit 1) handed_in on true
$$;
