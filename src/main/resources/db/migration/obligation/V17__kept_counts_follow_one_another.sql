-- Changes that have been added stay for a while, marked with the version they were added in: who has read the counts of
-- a version before adds what has changed since and need not read them again. docs/decisions/0066.
alter table obligation.tally_change add column settled bigint not null default 9223372036854775807;
create index tally_change_settled on obligation.tally_change (settled);

-- What is not added yet.
create view obligation.tally_waiting as
select unit_id, document_id, obligation_id, shared_by, period, state, due_on, assignments
from obligation.tally_change where settled = 9223372036854775807;

-- What has changed since an earlier version than this one is not known any more.
alter table obligation.tally_version add column known_from bigint not null default 1;

-- Whatever changes the counts in another way than change by change is not known change by change.
create or replace function obligation.change_tally_version() returns trigger language plpgsql as $$
begin
    update obligation.tally_version
    set version = version + 1,
        known_from = case when current_setting('obligation.settling', true) = 'on' then known_from else version + 1 end;
    return null;
end
$$;

create or replace function obligation.settle_tally() returns void language plpgsql as $$
declare
    next bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('obligation.tally')) then return; end if;
    select version + 1 into next from obligation.tally_version;
    perform set_config('obligation.settling', 'on', true);
    perform obligation.add_to_tally(format(
        'update obligation.tally_change set settled = %s where settled = 9223372036854775807 returning *', next));
    perform set_config('obligation.settling', 'off', true);
    -- some eight thousand changes
    update obligation.tally_version set known_from = greatest(known_from, version - 64);
    delete from obligation.tally_change using obligation.tally_version where settled < known_from;
end
$$;

-- As before, and of a unit whose branch is kept also what it has itself: a board need read no assignment.
create or replace function obligation.with_counted(source text) returns text language sql immutable as $$
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
            select place.line[n] as scope, coalesce(place.line[n + 1], place.unit_id) as below,
                   case when n < cardinality(place.line) then 'UNIT' else 'OWN' end as grain,
                   change.document_id, change.state, change.due_on, change.assignments
            from by_document change
            join obligation.tally_place place on place.unit_id = change.unit_id
            left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
            cross join lateral unnest(place.kept) as n
            where change.shared_by is null or change.shared_by = place.line[n]
               or sharing.line[n] is distinct from place.line[n]),
        counted as (
            select grain::obligation.tally_grain as grain, below as unit_id, 0::bigint as document_id,
                   0::bigint as obligation_id, '-infinity'::date as period, state, due_on,
                   sum(assignments)::integer as assignments
            from placed group by grain, below, state, due_on
            union all
            select 'DOCUMENT', scope, document_id, 0, '-infinity', state, due_on, sum(assignments)::integer
            from placed group by scope, document_id, state, due_on
            union all
            select duty.grain::obligation.tally_grain, duty.unit, change.document_id, change.obligation_id,
                   change.period, change.state, change.due_on, sum(change.assignments)::integer
            from change
            join obligation.tally_place place on place.unit_id = change.unit_id
            left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
            cross join lateral unnest(place.by_duty) as n
            cross join lateral (
                select case when n < cardinality(place.line) then 'DUTY' else 'OWN_DUTY' end as grain,
                       coalesce(place.line[n + 1], place.unit_id) as unit) duty
            where change.shared_by is null or change.shared_by = place.line[n]
               or sharing.line[n] is distinct from place.line[n]
            group by duty.grain, duty.unit, change.document_id, change.obligation_id, change.period, change.state,
                     change.due_on)
    $sql$, '@source@', source)
$$;

-- As before, also of what a unit has itself.
create or replace function obligation.settle_days(before date) returns void language plpgsql as $$
begin
    perform obligation.hold_tally();
    if before <= (select settled_before from obligation.tally_rule) then return; end if;
    update obligation.tally_rule set settled_before = before;
    with over as (
        delete from obligation.tally
        where grain in ('UNIT', 'OWN', 'DOCUMENT') and state = 'OPEN' and due_on < before and due_on > '-infinity'
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

-- As before, of changes that wait.
create or replace function obligation.recount_tally(units bigint[]) returns void language plpgsql as $$
begin
    delete from obligation.tally where unit_id = any (units);
    perform obligation.add_to_tally($sql$
        select fact.* from obligation.tally_fact fact
        where fact.unit_id = any (array(
            select place.unit_id from obligation.tally_place place where place.line && $1))
        union all
        select unit_id, document_id, obligation_id, shared_by, period, state, due_on, -assignments
        from obligation.tally_waiting$sql$, units);
end
$$;

create or replace function obligation.tally_differences()
returns table (
    grain obligation.tally_grain, unit_id bigint, document_id bigint, obligation_id bigint, period date,
    state obligation.tally_state, due_on date, kept bigint, counted bigint)
language plpgsql stable as $$
begin
    return query execute obligation.with_counted($sql$
        select * from obligation.tally_fact
        union all
        select unit_id, document_id, obligation_id, shared_by, period, state, due_on, -assignments
        from obligation.tally_waiting$sql$)
        || 'select grain, unit_id, document_id, obligation_id, period, state, due_on, '
        || '       coalesce(kept.assignments, 0)::bigint, coalesce(counted.assignments, 0)::bigint '
        || 'from counted full join obligation.tally kept '
        || '     using (grain, unit_id, document_id, obligation_id, period, state, due_on) '
        || 'where coalesce(kept.assignments, 0) <> coalesce(counted.assignments, 0)';
end
$$;

create or replace function obligation.published_recount() returns bigint language plpgsql as $$
begin
    perform obligation.hold_tally();
    update obligation.tally_place place set line = now.line, kept = now.kept, by_duty = now.by_duty
    from obligation.tally_place_now now
    where now.unit_id = place.unit_id
      and (now.line, now.kept, now.by_duty) is distinct from (place.line, place.kept, place.by_duty);
    insert into obligation.tally_place
    select now.* from obligation.tally_place_now now
    where not exists (select from obligation.tally_place place where place.unit_id = now.unit_id)
    on conflict do nothing;
    delete from obligation.tally;
    perform obligation.add_to_tally($sql$
        select * from obligation.tally_fact
        union all
        select unit_id, document_id, obligation_id, shared_by, period, state, due_on, -assignments
        from obligation.tally_waiting$sql$);
    return (select count(*) from obligation.tally);
end
$$;

-- A branch of eight units may have eight thousand assignments, and reading them costs more than reading counts.
update obligation.tally_rule set kept_from = 5 where kept_from > 5;
select obligation.published_recount();
