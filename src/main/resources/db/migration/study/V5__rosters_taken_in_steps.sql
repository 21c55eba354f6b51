-- A person's own unit is asked for with the person, wherever it is now.
drop index study.seat_called;

-- Who is to study by the roster of a day, while it is taken: written and emptied again in one transaction, so that
-- nobody else ever sees any; worth nothing after a crash.
create unlogged table study.roster_pick (
    campaign_id     bigint not null,
    person_id       bigint not null,
    unit_id         bigint not null,
    audience        smallint not null,
    membership      text not null,
    exempt          boolean not null,
    quiz            boolean not null,
    paper           boolean not null,
    primary key (campaign_id, person_id)
);

-- The job that took the roster last; run again after a crash, it finds that it has done so.
alter table study.campaign add column roster_job bigint;

-- The same as before, without working out anew whoever has neither a place nor studied alone and stands at nothing.
create or replace function study.differences(campaign bigint)
returns table (person_id bigint, kept text, counted text) language sql stable as $$
    select learner.person_id, learner.state || '/' || learner.attended || '/' || learner.minutes || '/' || learner.summoned,
           earned.state || '/' || earned.attended || '/' || earned.minutes || '/' || earned.summoned
    from study.learner
    cross join lateral study.earned(learner.campaign_id, learner.person_id, learner.audience) earned
    where learner.campaign_id = campaign
      and (learner.state <> 'NONE' or learner.attended <> 0 or learner.minutes <> 0 or learner.summoned
           or exists (select from study.seat
                      where seat.person_id = learner.person_id and seat.campaign_id = learner.campaign_id)
           or exists (select from study.self_study alone
                      where alone.person_id = learner.person_id and alone.campaign_id = learner.campaign_id))
      and (learner.state, learner.attended, learner.minutes, learner.summoned)
          is distinct from (earned.state, earned.attended, earned.minutes, earned.summoned)
$$;
