create index passing_from on obligation.passing (from_id);

-- Who had assignments at the end of a day that have been passed on since: of several moves the first after that day
-- tells it.
create function obligation.passed_on_after(as_of date)
returns table (assignment_id bigint, from_id bigint) language sql stable parallel safe as $$
    select handover.assignment_id, passing.from_id
    from obligation.following
    join obligation.passing on passing.following_id = following.id
    join obligation.handover on handover.passing_id = passing.id
    where following.day > as_of and following.taken_back_at is null
      and not exists (
          select from obligation.handover other
          join obligation.passing elsewhere on elsewhere.id = other.passing_id
          join obligation.following earlier on earlier.id = elsewhere.following_id
          where other.assignment_id = handover.assignment_id
            and earlier.day > as_of and earlier.taken_back_at is null
            and (earlier.day, earlier.id) < (following.day, following.id))
$$;

-- What counted at the end of a day, in three parts that lie apart: what stands as it stood then, at whoever has it now;
-- what has moved on since in its work, of which the steps are asked; what has been passed on since. Each part hands the
-- unit over as a column that has an index, so that a branch is found by its units however much there is elsewhere.
create or replace function obligation.in_force_as_of(as_of date, zone text)
returns table (
    id bigint, obligation_id bigint, document_id bigint, unit_id bigint, assigned_at timestamptz, since timestamptz,
    due_on date, submitted_on date, version integer, standing text, reason text)
language sql stable parallel safe rows 100000 as $$
    select assignment.id, assignment.obligation_id, assignment.document_id, assignment.unit_id,
           assignment.assigned_at, assignment.since, assignment.due_on, assignment.submitted_on, assignment.version,
           assignment.standing, assignment.reason
    from obligation.assignment
    where assignment.since < (as_of + 1)::timestamp at time zone zone
      and (assignment.joined_on is null or assignment.joined_on > as_of)
      and not exists (select from obligation.passed_on_after(as_of) passed where passed.assignment_id = assignment.id)
    union all
    select assignment.id, assignment.obligation_id, assignment.document_id, assignment.unit_id,
           assignment.assigned_at, coalesce(last.at, assignment.assigned_at), assignment.due_on,
           case when last.kind in ('SUBMITTED', 'CONFIRMED') then (handed_in.at at time zone zone)::date end,
           assignment.version,
           case when last.kind = 'REPORTED' then 'IN_PROGRESS' else coalesce(last.kind, 'ASSIGNED') end,
           case when last.kind = 'RETURNED' then last.note end
    from obligation.assignment
    left join lateral (
        select step.kind, step.at, step.note from obligation.step
        where step.assignment_id = assignment.id and step.at < (as_of + 1)::timestamp at time zone zone
        order by step.id desc limit 1) last on true
    left join lateral (
        select step.at from obligation.step
        where last.kind in ('SUBMITTED', 'CONFIRMED') and step.assignment_id = assignment.id
          and step.kind = 'SUBMITTED' and step.at < (as_of + 1)::timestamp at time zone zone
        order by step.id desc limit 1) handed_in on true
    where assignment.since >= (as_of + 1)::timestamp at time zone zone
      and assignment.assigned_at < (as_of + 1)::timestamp at time zone zone
      and (assignment.joined_on is null or assignment.joined_on > as_of)
      and not exists (select from obligation.passed_on_after(as_of) passed where passed.assignment_id = assignment.id)
    union all
    select assignment.id, assignment.obligation_id, assignment.document_id, passed.from_id, assignment.assigned_at,
           case when unchanged then assignment.since else coalesce(last.at, assignment.assigned_at) end,
           assignment.due_on,
           case when unchanged then assignment.submitted_on
                when last.kind in ('SUBMITTED', 'CONFIRMED') then (handed_in.at at time zone zone)::date end,
           assignment.version,
           case when unchanged then assignment.standing
                when last.kind = 'REPORTED' then 'IN_PROGRESS'
                else coalesce(last.kind, 'ASSIGNED') end,
           case when unchanged then assignment.reason when last.kind = 'RETURNED' then last.note end
    from obligation.passed_on_after(as_of) passed
    join obligation.assignment on assignment.id = passed.assignment_id
    cross join lateral (select assignment.since < (as_of + 1)::timestamp at time zone zone as unchanged) now
    left join lateral (
        select step.kind, step.at, step.note from obligation.step
        where not unchanged and step.assignment_id = assignment.id
          and step.at < (as_of + 1)::timestamp at time zone zone
        order by step.id desc limit 1) last on true
    left join lateral (
        select step.at from obligation.step
        where last.kind in ('SUBMITTED', 'CONFIRMED') and step.assignment_id = assignment.id
          and step.kind = 'SUBMITTED' and step.at < (as_of + 1)::timestamp at time zone zone
        order by step.id desc limit 1) handed_in on true
    where assignment.assigned_at < (as_of + 1)::timestamp at time zone zone
      and (assignment.joined_on is null or assignment.joined_on > as_of)
$$;
