-- As before, and for one person, as at the door of a class, with statements that name that person: a plan made for a list
-- of unknown length was made anew with every scan, which took longer than all the rest of it.
create or replace function study.settle(campaign bigint, people bigint[]) returns void language plpgsql as $$
declare
    one bigint := people[1];
    audience smallint;
    stands record;
begin
    if cardinality(people) = 1 then
        select learner.audience into audience from study.learner
        where campaign_id = campaign and person_id = one for no key update;
        if not found then return; end if;
        select * into stands from study.earned(campaign, one, audience);
        update study.learner
        set state = stands.state, attended = stands.attended, minutes = stands.minutes, summoned = stands.summoned
        where campaign_id = campaign and person_id = one;
        return;
    end if;
    perform from study.learner
    where campaign_id = campaign and person_id = any (people) order by person_id for no key update;
    update study.learner
    set state = earned.state, attended = earned.attended, minutes = earned.minutes, summoned = earned.summoned
    from study.learner each_one
    cross join lateral study.earned(each_one.campaign_id, each_one.person_id, each_one.audience) earned
    where each_one.campaign_id = campaign and each_one.person_id = any (people)
      and learner.campaign_id = each_one.campaign_id and learner.person_id = each_one.person_id;
end
$$;
