-- For whoever compares: where what is kept of somebody's place in a class is not the last that was said of it.
create function study.seat_differences()
returns table (class_id bigint, person_id bigint, kept text, told text, event_id bigint, reason text)
language sql stable as $$
    with last as materialized (
        select distinct on (class_id, person_id) class_id, person_id, id, state, reason
        from study.attendance where person_id is not null
        order by class_id, person_id, id desc)
    select seat.class_id, seat.person_id, seat.state, last.state, last.id, coalesce(last.reason, '')
    from study.seat
    left join last on last.class_id = seat.class_id and last.person_id = seat.person_id
    where (seat.event_id, seat.state, seat.reason) is distinct from (last.id, last.state, coalesce(last.reason, ''))
$$;

create function study.published_seat_differences()
returns table (class_id bigint, name text, unit_id bigint, kept text, told text) language sql stable as $$
    select class.id, class.name, seat.unit_id, wrong.kept, wrong.told
    from study.seat_differences() wrong
    join study.study_class class on class.id = wrong.class_id
    join study.seat on seat.class_id = wrong.class_id and seat.person_id = wrong.person_id
$$;

-- And where what is kept of how far somebody has studied is not what their classes and their study alone say.
create function study.published_differences()
returns table (
    campaign_id bigint, name text, unit_id bigint, kept_state text, state text, kept text, counted text)
language sql stable as $$
    select campaign.id, campaign.name, learner.unit_id, split_part(wrong.kept, '/', 1),
           split_part(wrong.counted, '/', 1), wrong.kept, wrong.counted
    from study.campaign
    cross join lateral study.differences(campaign.id) wrong
    join study.learner on learner.campaign_id = campaign.id and learner.person_id = wrong.person_id
    where campaign.state <> 'DRAFT'
$$;

-- Both anew from the events. Answers how many were put right.
create function study.published_recount() returns bigint language plpgsql as $$
declare
    right_now bigint;
    campaign record;
    people bigint[];
begin
    update study.seat set event_id = wrong.event_id, state = wrong.told, reason = wrong.reason
    from study.seat_differences() wrong
    where seat.class_id = wrong.class_id and seat.person_id = wrong.person_id;
    get diagnostics right_now = row_count;
    for campaign in select id from study.campaign where state <> 'DRAFT' loop
        people := array(select person_id from study.differences(campaign.id));
        perform study.settle(campaign.id, people);
        right_now := right_now + cardinality(people);
    end loop;
    return right_now;
end
$$;
