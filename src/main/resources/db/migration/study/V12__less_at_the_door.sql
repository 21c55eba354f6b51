-- Scans of the last seconds are looked for every two seconds. An index by blocks leads to all that came since it was last
-- summarised, and while hundreds come in a second that is all of them.
drop index study.attendance_recorded;
create index attendance_scanned on study.attendance (recorded_at) where source = 'QR';

-- Hardly any event corrects another.
alter table study.attendance drop constraint attendance_corrects_key;
create unique index attendance_corrected on study.attendance (corrects) where corrects is not null;

-- Everybody at the door of one class would otherwise hold its row for a moment. A person's place is of a class already.
alter table study.attendance drop constraint attendance_class_id_fkey;
alter table study.attendance add column counted_in bigint
    generated always as (case when person_id is null then class_id end) stored references study.study_class;

-- As before, and at the door of a class with statements for one: whoever comes to a class and of whom nothing was said
-- there has been at one class more and stands as somebody who was there, unless hours are asked of them. Their row is
-- taken first, so that what is read of the class after it is what counts.
create or replace function study.follow_attendance() returns trigger language plpgsql as $$
declare
    event record;
    touched record;
begin
    select *, count(*) over () as events into event from added limit 1;
    if not found then return null; end if;
    if event.events = 1 and event.person_id is not null then
        update study.seat set event_id = event.id, state = event.state, reason = event.reason
        where class_id = event.class_id and person_id = event.person_id
        returning with (old as said) campaign_id, form, said.state as before into touched;
        if event.state = 'PRESENT' and touched.before is null and touched.form in ('CLASS', 'CONFERENCE') then
            perform from study.learner
            where campaign_id = touched.campaign_id and person_id = event.person_id for no key update;
            update study.learner
            set state = 'PRESENT', attended = attended + 1,
                minutes = learner.minutes + extract(epoch from class.ends_at - class.starts_at)::integer / 60
            from study.study_class class, study.campaign_audience asked
            where learner.campaign_id = touched.campaign_id and learner.person_id = event.person_id
              and class.id = event.class_id and extract(epoch from class.ends_at - class.starts_at) % 60 = 0
              and asked.campaign_id = touched.campaign_id and asked.n = learner.audience and asked.passing <> 'HOURS';
            if found then return null; end if;
        end if;
        perform study.settle(touched.campaign_id, array[event.person_id]);
        return null;
    end if;
    update study.seat set event_id = added.id, state = added.state, reason = added.reason
    from added where seat.class_id = added.class_id and seat.person_id = added.person_id;
    for touched in
        select class.campaign_id, array_agg(distinct added.person_id) as people
        from added join study.study_class class on class.id = added.class_id
        where added.person_id is not null
        group by class.campaign_id
    loop
        perform study.settle(touched.campaign_id, touched.people);
    end loop;
    update study.study_class class set non_members = added.people, non_members_event = added.id
    from added where class.id = added.class_id and added.person_id is null;
    return null;
end
$$;

-- As before, with one statement less for one person.
create or replace function study.settle(campaign bigint, people bigint[]) returns void language plpgsql as $$
declare
    one bigint := people[1];
    sort smallint;
begin
    if cardinality(people) = 1 then
        select audience into sort from study.learner
        where campaign_id = campaign and person_id = one for no key update;
        if not found then return; end if;
        update study.learner
        set state = stands.state, attended = stands.attended, minutes = stands.minutes, summoned = stands.summoned
        from study.earned(campaign, one, sort) stands
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
