-- A question of a published quiz that turned out to be wrong: papers are scored without it from then on, those that were
-- handed in before as well. It stays struck, with the first reason that was given.
create table quiz.struck (
    round_id        bigint not null,
    edition_id      bigint not null,
    reason          text not null check (reason <> ''),
    at              timestamptz not null,
    account_id      bigint not null,
    name            text not null,
    primary key (round_id, edition_id),
    foreign key (round_id, edition_id) references quiz.pool
);

-- What the questions of an attempt that count are worth, in hundredths of a point; and how often answers were kept.
alter table quiz.attempt add column out_of integer, add column saves integer not null default 0;
update quiz.attempt set out_of = 100 * (select sum(worth) from unnest(points) worth) where state = 'DONE';
alter table quiz.attempt add check ((state = 'DONE') = (out_of is not null));

-- places are by the share of what somebody's papers were worth
drop index quiz.standing_rank;

-- What is kept of quizzes, and what it comes to; they are to be the same. An attempt is worth the questions that count,
-- a standing has all attempts that are over, and what is passed follows from its points.
create view quiz.published_difference as
    select attempt.round_id, round.name, attempt.unit_id, 'quiz.worth' as what, attempt.out_of::text as kept,
           counted.out_of::text as counted
    from quiz.attempt
    join quiz.round on round.id = attempt.round_id
    cross join lateral (
        select 100 * coalesce(sum(asked.points), 0) as out_of
        from unnest(attempt.questions, attempt.points) asked (edition_id, points)
        where not exists (select from quiz.struck
                          where struck.round_id = attempt.round_id and struck.edition_id = asked.edition_id)) counted
    where attempt.state = 'DONE' and attempt.out_of <> counted.out_of
    union all
    select round.id, round.name, coalesce(standing.unit_id, taken.unit_id), 'quiz.attempts',
           coalesce(standing.attempts, 0)::text, coalesce(taken.attempts, 0)::text
    from (select round_id, account_id, max(unit_id) as unit_id, count(*) as attempts
          from quiz.attempt where state = 'DONE' group by round_id, account_id) taken
    full join quiz.standing on standing.round_id = taken.round_id and standing.account_id = taken.account_id
    join quiz.round on round.id = coalesce(standing.round_id, taken.round_id)
    where coalesce(standing.attempts, 0) <> coalesce(taken.attempts, 0)
    union all
    select round.id, round.name, standing.unit_id, 'quiz.passed', standing.passed::text,
           (100::bigint * standing.score >= round.pass_mark::bigint * standing.out_of)::text
    from quiz.standing
    join quiz.round on round.id = standing.round_id
    where standing.passed <> (100::bigint * standing.score >= round.pass_mark::bigint * standing.out_of)
      and round.counting <> 'AVERAGE';
