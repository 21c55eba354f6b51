-- Every unit there is or has been by a day, where what it left behind is to be found: one that exists then in its
-- place, one that has ended below what it last stood below, wherever that stands by then. valid_to is null as long as
-- the unit exists, even if it is known by now that it was to end.
create function organization.published_place_as_of(as_of date)
returns table (
    id bigint, code text, name text, kind text, level text, parent_id bigint, path ltree, "position" integer,
    search_key text, valid_from date, valid_to date)
language sql stable rows 10000 as $$
    with recursive latest as materialized (
        select distinct on (version.unit_id) version.*, version.valid @> as_of as existing
        from organization.unit_version version
        where version.withdrawn_by is null and lower(version.valid) <= as_of
        order by version.unit_id, lower(version.valid) desc),
    placed as (
        select unit_id, path from latest where existing or parent_id is null
        union all
        select ended.unit_id, above.path || ended.unit_id::text::ltree
        from placed above join latest ended on ended.parent_id = above.unit_id and not ended.existing)
    select unit.id, unit.code, latest.name, latest.kind, latest.level, latest.parent_id, placed.path, latest.position,
           unit.search_key, unit.valid_from, case when not latest.existing then upper(latest.valid) end
    from placed
    join latest on latest.unit_id = placed.unit_id
    join organization.unit on unit.id = placed.unit_id
$$;

create view organization.published_decision as
select id, owner_id, number, issued_on, issuer, title, effective_on, state from organization.decision;
