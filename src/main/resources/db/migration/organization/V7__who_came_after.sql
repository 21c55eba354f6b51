-- Units as they are to be understood now: one that has ended by all that came after it, however many steps that took;
-- one that ended without successors by nobody.
create function organization.who_came_after(units bigint[]) returns bigint[] language sql stable as $$
    with recursive line (id) as (
        select unnest(units)
        union
        select succession.successor_id
        from line join organization.published_succession succession on succession.unit_id = line.id)
    select coalesce(array_agg(unit.id order by unit.id), '{}')
    from line join organization.unit on unit.id = line.id
    where unit.founded and unit.valid_to is null
$$;
