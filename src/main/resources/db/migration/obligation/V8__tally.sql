-- Kept counts. A board of millions of assignments adds up a few hundred rows of obligation.tally, and what has changed
-- since those were last brought up to date: obligation.tally_change. Both together are the truth at every moment, with
-- no lock between those who work; docs/decisions/0046.

-- Where an assignment stands, as far as it does not depend on today: what is open and has a day is kept by that day.
create type obligation.tally_state as enum (
    'OPEN', 'HANDED_IN_TIME', 'HANDED_IN_LATE', 'DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE', 'NO_DEADLINE_DONE',
    'SUSPENDED');

create function obligation.tally_state(standing text, due_on date, submitted_on date)
returns obligation.tally_state language sql immutable parallel safe as $$
    select (case
        when standing = 'SUSPENDED' then 'SUSPENDED'
        when due_on is null then case when standing = 'CONFIRMED' then 'NO_DEADLINE_DONE' else 'NO_DEADLINE' end
        when standing = 'CONFIRMED' then case when submitted_on <= due_on then 'DONE_ON_TIME' else 'DONE_LATE' end
        when submitted_on is null then 'OPEN'
        when submitted_on > due_on then 'HANDED_IN_LATE'
        else 'HANDED_IN_TIME'
    end)::obligation.tally_state
$$;

-- As obligation.timeliness judges the assignment itself.
create function obligation.tally_timeliness(
    state obligation.tally_state, due_on date, today date, soon integer default 7)
returns text language sql immutable parallel safe as $$
    select case state
        when 'SUSPENDED' then 'suspended'
        when 'NO_DEADLINE' then 'no_deadline'
        when 'NO_DEADLINE_DONE' then 'no_deadline'
        when 'DONE_ON_TIME' then 'done_on_time'
        when 'DONE_LATE' then 'done_late'
        when 'HANDED_IN_TIME' then 'in_time'
        when 'HANDED_IN_LATE' then 'overdue'
        else case when due_on < today then 'overdue' when due_on - today <= soon then 'due_soon' else 'in_time' end
    end
$$;

-- The tree as the counts know it: from the top down to the unit. It follows the tree of today in the transaction that
-- changes that. "kept" are the places on the line of units whose branch is wide enough to keep counts for, "by_duty"
-- of those that are so wide that the branches below them are counted duty by duty.
create table obligation.tally_place (
    unit_id         bigint primary key,
    line            bigint[] not null,
    kept            integer[] not null,
    by_duty         integer[] not null
);

-- UNIT: the branch of a unit as the one above it counts it. DUTY: the same, duty by duty and period by period.
-- DOCUMENT: what is below a unit, itself not, document by document. A share counts where it was given out and below.
create type obligation.tally_grain as enum ('UNIT', 'DOCUMENT', 'DUTY');
create table obligation.tally (
    grain           obligation.tally_grain not null,
    unit_id         bigint not null,
    document_id     bigint not null,
    obligation_id   bigint not null,
    period          date not null,
    state           obligation.tally_state not null,
    due_on          date not null,
    assignments     integer not null,
    primary key (grain, unit_id, document_id, obligation_id, period, state, due_on) include (assignments)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);

-- What has changed since. Small, because whoever adds the 256th line brings the counts up to date.
create table obligation.tally_change (
    id              bigint generated always as identity,
    unit_id         bigint not null,
    document_id     bigint not null,
    obligation_id   bigint not null,
    shared_by       bigint,
    period          date not null,
    state           obligation.tally_state not null,
    due_on          date not null,
    assignments     integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- What single changes come to for every unit above them, as "counted", to begin a statement with. Text, because it is
-- asked of changed rows that only a trigger sees, of changes that wait, and of the assignments themselves.
create function obligation.with_counted(source text) returns text language sql immutable as $$
    select replace($sql$
        with change as materialized (@source@),
        by_document as (
            select unit_id, document_id, shared_by, state, settled.due_on, sum(assignments)::integer as assignments
            from change
            cross join obligation.tally_rule rule
            cross join lateral (select case when change.due_on < rule.settled_before then '-infinity'
                                            else change.due_on end) as settled (due_on)
            group by unit_id, document_id, shared_by, state, settled.due_on),
        placed as (
            select place.line[n] as scope, place.line[n + 1] as below, change.document_id, change.state,
                   change.due_on, change.assignments
            from by_document change
            join obligation.tally_place place on place.unit_id = change.unit_id
            left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
            cross join lateral unnest(place.kept) as n
            where n < cardinality(place.line)
              and (change.shared_by is null or change.shared_by = place.line[n]
                   or sharing.line[n] is distinct from place.line[n])),
        counted as (
            select 'UNIT'::obligation.tally_grain as grain, below as unit_id, 0::bigint as document_id,
                   0::bigint as obligation_id, '-infinity'::date as period, state, due_on,
                   sum(assignments)::integer as assignments
            from placed group by below, state, due_on
            union all
            select 'DOCUMENT', scope, document_id, 0, '-infinity', state, due_on, sum(assignments)::integer
            from placed group by scope, document_id, state, due_on
            union all
            select 'DUTY', place.line[n + 1], change.document_id, change.obligation_id, change.period, change.state,
                   change.due_on, sum(change.assignments)::integer
            from change
            join obligation.tally_place place on place.unit_id = change.unit_id
            left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
            cross join lateral unnest(place.by_duty) as n
            where n < cardinality(place.line)
              and (change.shared_by is null or change.shared_by = place.line[n]
                   or sharing.line[n] is distinct from place.line[n])
            group by place.line[n + 1], change.document_id, change.obligation_id, change.period, change.state,
                     change.due_on)
    $sql$, '@source@', source)
$$;

create function obligation.add_to_tally(source text, units bigint[] default null) returns void
language plpgsql as $$
begin
    execute obligation.with_counted(source)
        || 'insert into obligation.tally as kept '
        || 'select * from counted where assignments <> 0 and ($1 is null or unit_id = any ($1)) '
        || 'order by grain, unit_id, document_id, obligation_id, period, state, due_on '
        || 'on conflict (grain, unit_id, document_id, obligation_id, period, state, due_on) '
        || 'do update set assignments = kept.assignments + excluded.assignments'
    using units;
end
$$;

-- Only one at a time brings the counts up to date; who works meanwhile leaves changes and waits for nobody.
create function obligation.hold_tally() returns void language sql volatile as $$
    select pg_advisory_xact_lock(hashtext('obligation.tally'))
$$;

create function obligation.settle_tally() returns void language plpgsql as $$
begin
    if not pg_try_advisory_xact_lock(hashtext('obligation.tally')) then return; end if;
    perform obligation.add_to_tally('delete from obligation.tally_change returning *');
end
$$;

-- From how many units on counts of a branch are kept. Narrower ones are counted from the assignments themselves, which
-- is no more work than reading counts.
create table obligation.tally_rule (
    single          boolean primary key default true check (single),
    kept_from       integer not null check (kept_from > 0),
    by_duty_from    integer not null check (by_duty_from >= kept_from),
    settled_before  date not null default '-infinity'
);
insert into obligation.tally_rule (kept_from, by_duty_from) values (50, 500);

-- Days that are over need no line of their own in the counts of units and documents: what is open since then is overdue
-- from now on. Nothing depends on when this is done; it keeps what a board reads short.
create function obligation.settle_days(before date) returns void language plpgsql as $$
begin
    perform obligation.hold_tally();
    if before <= (select settled_before from obligation.tally_rule) then return; end if;
    update obligation.tally_rule set settled_before = before;
    with over as (
        delete from obligation.tally
        where grain in ('UNIT', 'DOCUMENT') and state = 'OPEN' and due_on < before and due_on > '-infinity'
        returning grain, unit_id, document_id, assignments),
    settled as (
        select grain, unit_id, document_id, sum(assignments)::integer as assignments
        from over group by grain, unit_id, document_id)
    insert into obligation.tally as kept
    select grain, unit_id, document_id, 0, '-infinity', 'OPEN', '-infinity', assignments from settled
    on conflict (grain, unit_id, document_id, obligation_id, period, state, due_on)
    do update set assignments = kept.assignments + excluded.assignments;
    delete from obligation.tally where assignments = 0;
end
$$;

-- Where the units stand today.
create view obligation.tally_place_now as
with line as (
    select id as unit_id, string_to_array(ltree2text(path), '.')::bigint[] as line from organization.published_unit),
wide as (
    select line.unit_id, line.line, n::integer as n, count(*) over (partition by line.line[n]) as units
    from line cross join lateral generate_series(1, cardinality(line.line)) as n)
select wide.unit_id, wide.line,
       coalesce(array_agg(wide.n order by wide.n) filter (where wide.units >= rule.kept_from), '{}') as kept,
       coalesce(array_agg(wide.n order by wide.n) filter (where wide.units >= rule.by_duty_from), '{}') as by_duty
from wide cross join obligation.tally_rule rule
group by wide.unit_id, wide.line;

-- What counts of the assignments, as changes.
create view obligation.tally_fact as
select unit_id, document_id, obligation_id, shared_by, coalesce(period, '-infinity'::date) as period,
       obligation.tally_state(standing, due_on, submitted_on) as state,
       case when obligation.tally_state(standing, due_on, submitted_on) = 'OPEN' then due_on
            else '-infinity'::date end as due_on,
       1 as assignments
from obligation.in_force;

-- The tree has changed: what the counts know of these units is set right from the assignments. Changes that wait are
-- taken off, because they will be added later.
create function obligation.recount_tally(units bigint[]) returns void language plpgsql as $$
begin
    delete from obligation.tally where unit_id = any (units);
    perform obligation.add_to_tally($sql$
        select fact.* from obligation.tally_fact fact
        where fact.unit_id = any (array(
            select place.unit_id from obligation.tally_place place where place.line && $1))
        union all
        select unit_id, document_id, obligation_id, shared_by, period, state, due_on, -assignments
        from obligation.tally_change$sql$, units);
end
$$;

create function obligation.follow_tree_in_tally() returns void language plpgsql as $$
declare
    moved bigint[];
    affected bigint[];
begin
    select array_agg(place.unit_id) into moved
    from obligation.tally_place place
    join obligation.tally_place_now now on now.unit_id = place.unit_id
    where (now.line, now.kept, now.by_duty) is distinct from (place.line, place.kept, place.by_duty);
    if moved is null then return; end if;
    perform obligation.hold_tally();
    -- what they stood or stand below, without what is above them as before
    with changed as (
        select place.unit_id, place.line as old, now.line as new, place.kept || place.by_duty as old_wide,
               now.kept || now.by_duty as new_wide, now.kept, now.by_duty
        from obligation.tally_place place
        join obligation.tally_place_now now on now.unit_id = place.unit_id
        where place.unit_id = any (moved)),
    branch as (
        select unit from changed cross join lateral unnest(old) as unit where unit <> all (new)
        union
        select unit from changed cross join lateral unnest(new) as unit where unit <> all (old)),
    written as (
        update obligation.tally_place place set line = changed.new, kept = changed.kept, by_duty = changed.by_duty
        from changed where changed.unit_id = place.unit_id)
    select array(select unit from branch
                 union select unit_id from changed where old <> new
                 -- what has become wide, or is no more, and whatever is directly below it
                 union select unit from changed cross join lateral unnest(old_wide || new_wide) as n
                       cross join lateral unnest(array[new[n], new[n + 1]]) as unit
                       where old_wide <> new_wide and unit is not null
                 -- a share counts otherwise for what is directly below a branch that the giver has left or joined
                 union select place.unit_id from obligation.tally_place place
                       where place.line[cardinality(place.line) - 1] in (select unit from branch))
    into affected;
    perform obligation.recount_tally(affected);
end
$$;

-- Units the counts do not know yet; says whether there were any: a branch may have become wide by them.
create function obligation.place_in_tally(units bigint[]) returns boolean language plpgsql as $$
begin
    if not exists (select from unnest(units) as unit
                   where not exists (select from obligation.tally_place place where place.unit_id = unit)) then
        return false;
    end if;
    insert into obligation.tally_place
    select now.* from obligation.tally_place_now now
    where not exists (select from obligation.tally_place place where place.unit_id = now.unit_id)
    on conflict do nothing;
    return true;
end
$$;

-- Keeps the counts: a few changes are left to be added, many are added at once.
create unlogged table obligation.tally_load (like obligation.tally_change);
alter table obligation.tally_load drop column id;

create function obligation.leave_in_tally() returns trigger language plpgsql as $$
declare
    many boolean;
    due boolean;
    grown boolean;
begin
    many := (select count(*) > 1000 from (select from new_rows limit 1001) as row);
    grown := obligation.place_in_tally(array(select distinct unit_id from new_rows));
    if tg_op = 'INSERT' then
        with changed as (
            select fact.unit_id, fact.document_id, fact.obligation_id,
                   case when fact.parent_id is not null then
                       (select parent.unit_id from obligation.assignment parent where parent.id = fact.parent_id)
                   end as shared_by,
                   coalesce(fact.period, '-infinity') as period, kept.state,
                   case when kept.state = 'OPEN' then fact.due_on else '-infinity' end as due_on, 1 as assignments
            from new_rows fact
            cross join lateral obligation.tally_state(fact.standing, fact.due_on, fact.submitted_on) as kept (state)
            where fact.joined_into is null and fact.standing <> 'WITHDRAWN'),
        left_behind as (
            insert into obligation.tally_change
                (unit_id, document_id, obligation_id, shared_by, period, state, due_on, assignments)
            select * from changed where not many returning id),
        loaded as (insert into obligation.tally_load select * from changed where many)
        select bool_or(id % 256 = 0) into due from left_behind;
    else
        with former as (
            select fact.*, case when fact.parent_id is not null then coalesce(moved.unit_id,
                       (select parent.unit_id from obligation.assignment parent where parent.id = fact.parent_id))
                   end as shared_by
            from old_rows fact
            left join old_rows moved on moved.id = fact.parent_id),
        latter as (
            select fact.*, case when fact.parent_id is not null then
                       (select parent.unit_id from obligation.assignment parent where parent.id = fact.parent_id)
                   end as shared_by
            from new_rows fact),
        -- shares of what has passed on to another unit, themselves as before
        shares as (
            select share.id, was.unit_id as was_shared_by, now.unit_id as shared_by
            from old_rows was
            join new_rows now on now.id = was.id and now.unit_id <> was.unit_id
            join obligation.assignment share on share.parent_id = was.id
            where not exists (select from new_rows other where other.id = share.id)),
        facts as (
            select unit_id, document_id, obligation_id, shared_by, period, standing, due_on, submitted_on,
                   joined_into, -1 as assignments from former
            union all
            select unit_id, document_id, obligation_id, shared_by, period, standing, due_on, submitted_on,
                   joined_into, 1 from latter
            union all
            select share.unit_id, share.document_id, share.obligation_id,
                   case sign when -1 then shares.was_shared_by else shares.shared_by end, share.period,
                   share.standing, share.due_on, share.submitted_on, share.joined_into, sign
            from shares
            join obligation.assignment share on share.id = shares.id
            cross join (values (-1), (1)) as twice (sign)),
        changed as (
            select fact.unit_id, fact.document_id, fact.obligation_id, fact.shared_by,
                   coalesce(fact.period, '-infinity') as period, kept.state,
                   case when kept.state = 'OPEN' then fact.due_on else '-infinity' end as due_on,
                   sum(fact.assignments)::integer as assignments
            from facts fact
            cross join lateral obligation.tally_state(fact.standing, fact.due_on, fact.submitted_on) as kept (state)
            where fact.joined_into is null and fact.standing <> 'WITHDRAWN'
            group by 1, 2, 3, 4, 5, 6, 7
            having sum(fact.assignments) <> 0),
        left_behind as (
            insert into obligation.tally_change
                (unit_id, document_id, obligation_id, shared_by, period, state, due_on, assignments)
            select * from changed where not many returning id),
        loaded as (insert into obligation.tally_load select * from changed where many)
        select bool_or(id % 256 = 0) into due from left_behind;
    end if;
    if many then
        perform obligation.hold_tally();
        perform obligation.add_to_tally('delete from obligation.tally_load returning *');
    elsif due then
        perform obligation.settle_tally();
    end if;
    -- only now: it counts the assignments as they are after this statement, less what waits
    if grown then perform obligation.follow_tree_in_tally(); end if;
    return null;
end
$$;
create trigger assignment_is_counted after insert on obligation.assignment
referencing new table as new_rows for each statement execute function obligation.leave_in_tally();
create trigger assignment_is_counted_anew after update on obligation.assignment
referencing old table as old_rows new table as new_rows
for each statement execute function obligation.leave_in_tally();
-- What there is already.
insert into obligation.tally_place select * from obligation.tally_place_now;
select obligation.add_to_tally('select * from obligation.tally_fact');

-- Where the counts are not what the assignments say: nowhere. Both are read at one moment, whoever works meanwhile.
create function obligation.tally_differences()
returns table (
    grain obligation.tally_grain, unit_id bigint, document_id bigint, obligation_id bigint, period date,
    state obligation.tally_state, due_on date, kept bigint, counted bigint)
language plpgsql stable as $$
begin
    return query execute obligation.with_counted($sql$
        select * from obligation.tally_fact
        union all
        select unit_id, document_id, obligation_id, shared_by, period, state, due_on, -assignments
        from obligation.tally_change$sql$)
        || 'select grain, unit_id, document_id, obligation_id, period, state, due_on, '
        || '       coalesce(kept.assignments, 0)::bigint, coalesce(counted.assignments, 0)::bigint '
        || 'from counted full join obligation.tally kept '
        || '     using (grain, unit_id, document_id, obligation_id, period, state, due_on) '
        || 'where coalesce(kept.assignments, 0) <> coalesce(counted.assignments, 0)';
end
$$;
