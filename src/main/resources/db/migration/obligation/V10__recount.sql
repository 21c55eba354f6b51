-- For whoever compares: where kept counts are not what the assignments say, where the counts believe a unit stands, and
-- where an assignment stood after its last step.
create function obligation.published_tally_differences()
returns table (
    grain obligation.tally_grain, unit_id bigint, document_id bigint, obligation_id bigint, period date,
    state obligation.tally_state, due_on date, kept bigint, counted bigint)
language sql stable as $$
    select * from obligation.tally_differences()
$$;

create view obligation.published_tally_place as select unit_id, line from obligation.tally_place;

create view obligation.published_last_standing as
select distinct on (assignment_id) assignment_id, standing, at
from obligation.step order by assignment_id, id desc;

create or replace view obligation.published_obligation as
select id, document_id, owner_id, provision, action, opened_period is not null as comes_round
from obligation.obligation;

-- All counts anew from the assignments, and the units where they stand today. Who works meanwhile leaves changes, which
-- are taken off because they will be added later, and waits only with more than a thousand assignments at once.
-- Answers how many counts there are.
create function obligation.published_recount() returns bigint language plpgsql as $$
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
        from obligation.tally_change$sql$);
    return (select count(*) from obligation.tally);
end
$$;
