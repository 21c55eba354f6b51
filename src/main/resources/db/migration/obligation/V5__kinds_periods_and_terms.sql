-- What kind of work a duty is, decides what counts as its measure. Its time may be counted from a day not known yet, and
-- it may come round: each period is an assignment of its own, opened when the period begins.
alter table obligation.obligation
    add kind text not null default 'DELIVERABLE' check (kind in (
        'STUDY', 'PROGRAMME', 'COMMUNICATION', 'REPORT', 'INSPECTION', 'DELIVERABLE', 'STANDING')),
    add period_day integer check (period_day between 1 and 31),
    add period_month integer check (period_month between 1 and 12),
    add countdown integer check (countdown >= 0),
    add countdown_unit text check (countdown_unit in ('DAY', 'WORKING_DAY', 'MONTH')),
    add countdown_from text check (countdown_from in ('ISSUE', 'ASSIGNMENT', 'STUDY')),
    add opened_period date,
    add given_by bigint,
    add given_by_name text,
    add constraint obligation_countdown check (
        (countdown is null) = (countdown_unit is null) and (countdown is null) = (countdown_from is null));
create index obligation_comes_round on obligation.obligation (id) where opened_period is not null;
create index obligation_after_study on obligation.obligation (document_id) where countdown_from = 'STUDY';

-- "period" is its first day; "counted_at" is when a deadline that waited for another work began to count; "done" of
-- "target" is what the kind of work measures.
alter table obligation.assignment
    add period date,
    add counted_at timestamptz,
    add done integer,
    add target integer,
    add constraint assignment_measure check (
        (done is null) = (target is null) and done >= 0 and target > 0),
    drop constraint assignment_given_once,
    add constraint assignment_given_once unique nulls not distinct (obligation_id, addressed_id, period);
alter table obligation.step
    add done integer,
    add target integer,
    add constraint step_measure check ((done is null) = (target is null) and done >= 0 and target > 0);

-- The stages of a deliverable, and when a unit had each behind it.
create table obligation.stage (
    obligation_id   bigint not null references obligation.obligation,
    ordinal         integer not null,
    name            text not null check (name <> ''),
    due_on          date,
    primary key (obligation_id, ordinal)
);
create table obligation.stage_done (
    assignment_id   bigint not null references obligation.assignment,
    ordinal         integer not null,
    done_on         date not null,
    step_id         bigint not null references obligation.step,
    primary key (assignment_id, ordinal)
);

-- How time is reckoned where the text leaves it open; one rule for the whole tree.
create table obligation.term_rule (
    single          boolean primary key default true check (single),
    rest_days       text not null check (rest_days in ('KEPT', 'COUNTED_MOVED', 'MOVED')),
    usual_days      integer check (usual_days between 1 and 365),
    usual_working   boolean not null,
    standing_every  text check (standing_every in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    version         integer not null default 0
);
insert into obligation.term_rule (rest_days, usual_days, usual_working, standing_every)
values ('COUNTED_MOVED', 10, false, 'QUARTERLY');

drop view obligation.in_force;
create view obligation.in_force as
select assignment.*,
       case when parent_id is not null then
           (select carried.unit_id from obligation.assignment carried where carried.id = assignment.parent_id)
       end as shared_by
from obligation.assignment where joined_into is null and standing <> 'WITHDRAWN';

-- Until when there was time at a moment; only what was ever extended asks its steps.
drop function obligation.due_then(bigint, date, date, timestamptz);
create function obligation.due_then(
    assignment bigint, given date, due date, counted timestamptz, moment timestamptz)
returns date language sql stable parallel safe as $$
    select case when counted >= moment then null
                when given is null then due
                else coalesce((select step.due_on from obligation.step
                               where step.assignment_id = assignment and step.at < moment
                               order by step.id desc limit 1), given) end
$$;

-- What counted at the end of a day, as before; a day that began to count later was not known then.
drop function obligation.in_force_as_of(date, text);
create function obligation.in_force_as_of(as_of date, zone text)
returns table (
    id bigint, obligation_id bigint, document_id bigint, unit_id bigint, assigned_at timestamptz, since timestamptz,
    due_on date, submitted_on date, version integer, standing text, reason text, held text, asked_due_on date,
    parent_id bigint, period date, shared_by bigint)
language sql stable parallel safe rows 100000 as $$
    select assignment.id, assignment.obligation_id, assignment.document_id, assignment.unit_id,
           assignment.assigned_at, assignment.since,
           obligation.due_then(assignment.id, assignment.given_due_on, assignment.due_on, assignment.counted_at,
                               (as_of + 1)::timestamp at time zone zone),
           assignment.submitted_on, assignment.version, assignment.standing, assignment.reason, assignment.held,
           null::date, assignment.parent_id, assignment.period,
           case when assignment.parent_id is not null then
               obligation.shared_by_then(assignment.parent_id, as_of) end
    from obligation.assignment
    where assignment.since < (as_of + 1)::timestamp at time zone zone
      and (assignment.joined_on is null or assignment.joined_on > as_of)
      and assignment.standing <> 'WITHDRAWN'
      and not exists (select from obligation.passed_on_after(as_of) passed where passed.assignment_id = assignment.id)
    union all
    select assignment.id, assignment.obligation_id, assignment.document_id, assignment.unit_id,
           assignment.assigned_at, coalesce(stood.since, assignment.assigned_at),
           case when assignment.counted_at is null
                     or assignment.counted_at < (as_of + 1)::timestamp at time zone zone
                then coalesce(stood.due_on, assignment.given_due_on, assignment.due_on) end,
           stood.submitted_on, assignment.version, coalesce(stood.standing, 'ASSIGNED'), stood.reason, stood.held,
           null::date, assignment.parent_id, assignment.period,
           case when assignment.parent_id is not null then
               obligation.shared_by_then(assignment.parent_id, as_of) end
    from obligation.assignment
    left join lateral obligation.stood(
        assignment.id, (as_of + 1)::timestamp at time zone zone, zone) stood on true
    where assignment.since >= (as_of + 1)::timestamp at time zone zone
      and assignment.assigned_at < (as_of + 1)::timestamp at time zone zone
      and (assignment.joined_on is null or assignment.joined_on > as_of)
      and stood.standing is distinct from 'WITHDRAWN'
      and not exists (select from obligation.passed_on_after(as_of) passed where passed.assignment_id = assignment.id)
    union all
    select assignment.id, assignment.obligation_id, assignment.document_id, passed.from_id, assignment.assigned_at,
           case when unchanged then assignment.since else coalesce(stood.since, assignment.assigned_at) end,
           case when unchanged then obligation.due_then(assignment.id, assignment.given_due_on, assignment.due_on,
                                                        assignment.counted_at,
                                                        (as_of + 1)::timestamp at time zone zone)
                when assignment.counted_at is null
                     or assignment.counted_at < (as_of + 1)::timestamp at time zone zone
                then coalesce(stood.due_on, assignment.given_due_on, assignment.due_on) end,
           case when unchanged then assignment.submitted_on else stood.submitted_on end,
           assignment.version,
           case when unchanged then assignment.standing else coalesce(stood.standing, 'ASSIGNED') end,
           case when unchanged then assignment.reason else stood.reason end,
           case when unchanged then assignment.held else stood.held end,
           null::date, assignment.parent_id, assignment.period,
           case when assignment.parent_id is not null then
               obligation.shared_by_then(assignment.parent_id, as_of) end
    from obligation.passed_on_after(as_of) passed
    join obligation.assignment on assignment.id = passed.assignment_id
    cross join lateral (select assignment.since < (as_of + 1)::timestamp at time zone zone as unchanged) now
    left join lateral obligation.stood(
        assignment.id, (as_of + 1)::timestamp at time zone zone, zone) stood on not unchanged
    where assignment.assigned_at < (as_of + 1)::timestamp at time zone zone
      and (assignment.joined_on is null or assignment.joined_on > as_of)
      and case when unchanged then assignment.standing else stood.standing end is distinct from 'WITHDRAWN'
$$;

-- After many assignments have passed on at once, statements over past days are planned by what is known of the tables;
-- whoever works here does not own them.
create function obligation.look_at_handover() returns void
language plpgsql security definer set search_path = obligation, pg_temp set default_statistics_target = 10 as $$
begin
    analyze obligation.passing;
    analyze obligation.handover;
    analyze obligation.assignment;
end
$$;
