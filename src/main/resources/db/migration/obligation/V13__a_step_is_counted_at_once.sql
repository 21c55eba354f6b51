-- As before, and by a shorter way where one assignment has taken a step.
create or replace function obligation.leave_in_tally() returns trigger language plpgsql as $$
declare
    rows integer := (select count(*) from (select from new_rows limit 1001) as row);
    many boolean := rows > 1000;
    due boolean;
    grown boolean := false;
    former obligation.assignment;
    latter obligation.assignment;
begin
    if tg_op = 'UPDATE' and rows = 1 then
        select * into former from old_rows;
        select * into latter from new_rows;
    end if;
    -- one that stays with its unit and is nobody's share: a step somebody takes, of which there are thousands a minute
    if former.unit_id = latter.unit_id and former.parent_id is null and latter.parent_id is null then
        with moved (fact, state, assignments) as (
            values (former, obligation.tally_state(former.standing, former.due_on, former.submitted_on), -1),
                   (latter, obligation.tally_state(latter.standing, latter.due_on, latter.submitted_on), 1)),
        left_behind as (
            insert into obligation.tally_change
                (unit_id, document_id, obligation_id, shared_by, period, state, due_on, assignments)
            select (fact).unit_id, (fact).document_id, (fact).obligation_id, null::bigint,
                   coalesce((fact).period, '-infinity'), state,
                   case when state = 'OPEN' then (fact).due_on else '-infinity' end, sum(assignments)
            from moved
            where (fact).joined_into is null and (fact).standing <> 'WITHDRAWN'
            group by 1, 2, 3, 5, 6, 7
            having sum(assignments) <> 0
            returning id)
        select bool_or(id % 256 = 0) into due from left_behind;
        if due then perform obligation.settle_tally(); end if;
        return null;
    end if;
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
