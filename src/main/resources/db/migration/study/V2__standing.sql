-- How far somebody has come: present at a class or conference, made up for it, studied alone with the proof confirmed;
-- otherwise absent, with a reason or without. Where hours are asked for, all of those count towards them, and
-- discussions too; whoever lacks hours is partly there. A discussion alone is no study.
create function study.earned(campaign bigint, person bigint, n smallint)
returns table (state text, attended integer, minutes integer, summoned boolean) language sql stable as $$
    with been as (
        select coalesce(bool_or(seat.state = 'PRESENT' and seat.form in ('CLASS', 'CONFERENCE')), false) as present,
               coalesce(bool_or(seat.state = 'PRESENT' and seat.form = 'MAKE_UP'), false) as made_up,
               coalesce(bool_or(seat.state = 'EXCUSED'), false) as excused,
               coalesce(bool_or(seat.state = 'ABSENT'), false) as absent,
               coalesce(bool_or(seat.summoned and class.state <> 'CANCELLED'), false) as summoned,
               count(*) filter (where seat.state = 'PRESENT')::integer as attended,
               coalesce(sum(extract(epoch from class.ends_at - class.starts_at) / 60)
                        filter (where seat.state = 'PRESENT'), 0)::integer as minutes
        from study.seat
        join study.study_class class on class.id = seat.class_id
        where seat.person_id = person and seat.campaign_id = campaign),
    alone as (
        select coalesce(sum(minutes), 0)::integer as minutes, count(*) > 0 as done
        from study.self_study
        where person_id = person and campaign_id = campaign and self_study.state = 'CONFIRMED'),
    asked as (
        select passing = 'HOURS' as hours, minutes from study.campaign_audience
        where campaign_id = campaign and campaign_audience.n = earned.n)
    select case when (been.present or been.made_up or alone.done) and asked.hours
                     and been.minutes + alone.minutes < asked.minutes then 'PARTLY'
                when been.present then 'PRESENT'
                when been.made_up then 'MADE_UP'
                when alone.done then 'SELF_STUDY'
                when been.excused then 'EXCUSED'
                when been.absent then 'ABSENT'
                else 'NONE' end,
           been.attended, been.minutes + alone.minutes, been.summoned
    from been cross join alone cross join asked
$$;

-- Whoever is named stands where seats and self-study say. The rows are taken first, so that of two who change the same
-- person the second counts what the first did.
create function study.settle(campaign bigint, people bigint[]) returns void language plpgsql as $$
begin
    perform from study.learner
    where campaign_id = campaign and person_id = any (people) order by person_id for no key update;
    update study.learner
    set state = earned.state, attended = earned.attended, minutes = earned.minutes, summoned = earned.summoned
    from study.learner one
    cross join lateral study.earned(one.campaign_id, one.person_id, one.audience) earned
    where one.campaign_id = campaign and one.person_id = any (people)
      and learner.campaign_id = one.campaign_id and learner.person_id = one.person_id;
end
$$;

-- After every statement that adds attendance, however many rows and whoever adds them.
create function study.follow_attendance() returns trigger language plpgsql as $$
declare
    touched record;
begin
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
create trigger attendance_is_followed after insert on study.attendance
    referencing new table as added for each statement execute function study.follow_attendance();

create function study.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'attendance is corrected, never rewritten';
end
$$;
create trigger attendance_is_append_only before update or delete or truncate on study.attendance
    for each statement execute function study.refuse();

-- Where what is kept of a person is not what their seats and their self-study say.
create function study.differences(campaign bigint)
returns table (person_id bigint, kept text, counted text) language sql stable as $$
    select learner.person_id, learner.state || '/' || learner.attended || '/' || learner.minutes || '/' || learner.summoned,
           earned.state || '/' || earned.attended || '/' || earned.minutes || '/' || earned.summoned
    from study.learner
    cross join lateral study.earned(learner.campaign_id, learner.person_id, learner.audience) earned
    where learner.campaign_id = campaign
      and (learner.state, learner.attended, learner.minutes, learner.summoned)
          is distinct from (earned.state, earned.attended, earned.minutes, earned.summoned)
$$;

-- Statements over many rows are planned by what is known of the tables; whoever works here does not own them.
create function study.look_over() returns void language plpgsql security definer set search_path = study, pg_temp as $$
begin
    analyze study.learner;
end
$$;
