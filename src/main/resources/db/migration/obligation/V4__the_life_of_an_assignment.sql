-- A unit works an assignment out for its own branch: an obligation that carries it out, of the same document, in the
-- unit's own words, with assignments that know which one they carry out. Their time may be longer, with a reason.
alter table obligation.assignment add parent_id bigint references obligation.assignment;
create index assignment_parent on obligation.assignment (parent_id) where parent_id is not null;
alter table obligation.obligation
    add carries_out bigint references obligation.assignment,
    add late_because text check (late_because <> ''),
    drop constraint obligation_document_id_ordinal_key;
create unique index obligation_of_document on obligation.obligation (document_id, ordinal) where carries_out is null;
create unique index obligation_carrying_out on obligation.obligation (carries_out, ordinal)
    where carries_out is not null;

-- An assignment may be declined, suspended and withdrawn, and its deadline extended. The day first given is kept once
-- it is another one than today's; "held" is where a suspended one goes on from.
alter table obligation.assignment
    add given_due_on date,
    add asked_due_on date,
    add held text,
    drop constraint assignment_standing_check,
    add constraint assignment_standing_check check (standing in (
        'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'CONFIRMED', 'RETURNED',
        'DECLINED', 'SUSPENDED', 'WITHDRAWN')),
    drop constraint assignment_check1,
    add constraint assignment_reason_given check (
        (standing in ('RETURNED', 'DECLINED', 'SUSPENDED', 'WITHDRAWN')) = (reason is not null)),
    add constraint assignment_held_check check (
        (standing = 'SUSPENDED') = (held is not null)
        and held in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')),
    add constraint assignment_extended check (given_due_on < due_on),
    add constraint assignment_extension_asked check (
        asked_due_on is null
        or asked_due_on > due_on and standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'));

-- what waits for a decision from above
drop index obligation.assignment_waiting;
create index assignment_waiting on obligation.assignment (unit_id, submitted_on)
    where standing in ('SUBMITTED', 'DECLINED') or asked_due_on is not null;

-- Each step tells where the assignment stood and when it was due after it, so that a look back asks the steps alone.
alter table obligation.step disable trigger step_is_append_only;
alter table obligation.step
    drop constraint step_kind_check,
    add constraint step_kind_check check (kind in (
        'ACCEPTED', 'DECLINED', 'REPORTED', 'SUBMITTED', 'EXTENSION_ASKED', 'CONFIRMED', 'RETURNED', 'INSISTED',
        'EXTENDED', 'EXTENSION_REFUSED', 'SUSPENDED', 'RESUMED', 'WITHDRAWN', 'SHARED')),
    drop constraint step_check,
    add constraint step_reason_given check (
        kind in ('ACCEPTED', 'REPORTED', 'SUBMITTED', 'CONFIRMED', 'RESUMED') or note <> ''),
    add until date,
    add standing text,
    add due_on date;
update obligation.step
set standing = case when step.kind = 'REPORTED' then 'IN_PROGRESS' else step.kind end, due_on = assignment.due_on
from obligation.assignment where assignment.id = step.assignment_id;
alter table obligation.step
    alter standing set not null,
    add constraint step_standing_check check (standing in (
        'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'CONFIRMED', 'RETURNED',
        'DECLINED', 'SUSPENDED', 'WITHDRAWN')),
    add constraint step_names_a_day check ((kind in ('EXTENSION_ASKED', 'EXTENDED')) = (until is not null));
alter table obligation.step enable trigger step_is_append_only;

-- What counts now. "shared_by" is the unit whose assignment a share carries out: above it the share does not count.
create or replace view obligation.in_force as
select assignment.*,
       case when parent_id is not null then
           (select carried.unit_id from obligation.assignment carried where carried.id = assignment.parent_id)
       end as shared_by
from obligation.assignment where joined_into is null and standing <> 'WITHDRAWN';

-- The rule of time, with what is put off: no time runs for it.
create or replace function obligation.timeliness(
    standing text, due_on date, submitted_on date, today date, soon integer default 7)
returns text language sql immutable parallel safe as $$
    select case
        when standing = 'SUSPENDED' then 'suspended'
        when due_on is null then 'no_deadline'
        when standing = 'CONFIRMED' and submitted_on <= due_on then 'done_on_time'
        when standing = 'CONFIRMED' then 'done_late'
        when coalesce(submitted_on, today) > due_on then 'overdue'
        when submitted_on is null and due_on - today <= soon then 'due_soon'
        else 'in_time'
    end
$$;

-- Where an assignment stood at a moment, as its last step before that tells; no row where nothing had happened yet.
create function obligation.stood(assignment bigint, moment timestamptz, zone text)
returns table (standing text, since timestamptz, due_on date, submitted_on date, reason text, held text)
language sql stable parallel safe rows 1 as $$
    select last.standing, last.at, last.due_on, (handed_in.at at time zone zone)::date, why.note,
           case when last.standing = 'SUSPENDED' then coalesce(why.before, 'ASSIGNED') end
    from (select step.standing, step.at, step.due_on from obligation.step
          where step.assignment_id = assignment and step.at < moment
          order by step.id desc limit 1) last
    left join lateral (
        select step.at from obligation.step
        where last.standing in ('SUBMITTED', 'CONFIRMED') and step.assignment_id = assignment
          and step.kind = 'SUBMITTED' and step.at < moment
        order by step.id desc limit 1) handed_in on true
    left join lateral (
        select step.note, (select earlier.standing from obligation.step earlier
                           where earlier.assignment_id = assignment and earlier.id < step.id
                           order by earlier.id desc limit 1) as before
        from obligation.step
        where last.standing in ('RETURNED', 'DECLINED', 'SUSPENDED', 'WITHDRAWN')
          and step.assignment_id = assignment and step.kind = last.standing and step.at < moment
        order by step.id desc limit 1) why on true
$$;

-- Until when there was time at a moment; only what was ever extended asks its steps.
create function obligation.due_then(assignment bigint, given date, due date, moment timestamptz)
returns date language sql stable parallel safe as $$
    select case when given is null then due
                else coalesce((select step.due_on from obligation.step
                               where step.assignment_id = assignment and step.at < moment
                               order by step.id desc limit 1), given) end
$$;

-- Who had the assignment that a share carries out at the end of a day.
create function obligation.shared_by_then(parent bigint, as_of date)
returns bigint language sql stable parallel safe as $$
    select coalesce((select passed.from_id from obligation.passed_on_after(as_of) passed
                     where passed.assignment_id = parent),
                    (select carried.unit_id from obligation.assignment carried where carried.id = parent))
$$;

-- What counted at the end of a day, in the same three parts as before.
drop function obligation.in_force_as_of(date, text);
create function obligation.in_force_as_of(as_of date, zone text)
returns table (
    id bigint, obligation_id bigint, document_id bigint, unit_id bigint, assigned_at timestamptz, since timestamptz,
    due_on date, submitted_on date, version integer, standing text, reason text, held text, asked_due_on date,
    parent_id bigint, shared_by bigint)
language sql stable parallel safe rows 100000 as $$
    select assignment.id, assignment.obligation_id, assignment.document_id, assignment.unit_id,
           assignment.assigned_at, assignment.since,
           obligation.due_then(assignment.id, assignment.given_due_on, assignment.due_on,
                               (as_of + 1)::timestamp at time zone zone),
           assignment.submitted_on, assignment.version, assignment.standing, assignment.reason, assignment.held,
           null::date, assignment.parent_id,
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
           coalesce(stood.due_on, assignment.given_due_on, assignment.due_on), stood.submitted_on, assignment.version,
           coalesce(stood.standing, 'ASSIGNED'), stood.reason, stood.held, null::date, assignment.parent_id,
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
                                                        (as_of + 1)::timestamp at time zone zone)
                else coalesce(stood.due_on, assignment.given_due_on, assignment.due_on) end,
           case when unchanged then assignment.submitted_on else stood.submitted_on end,
           assignment.version,
           case when unchanged then assignment.standing else coalesce(stood.standing, 'ASSIGNED') end,
           case when unchanged then assignment.reason else stood.reason end,
           case when unchanged then assignment.held else stood.held end,
           null::date, assignment.parent_id,
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
