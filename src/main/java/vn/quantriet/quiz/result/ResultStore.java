package vn.quantriet.quiz.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class ResultStore {

    private static final int FIRST = 100;

    /** Of equal shares the nearest guess of how many take part is first, then the shorter time. */
    private static final String RANKED = """
            with ranked as (
                select standing.*, rank() over (
                           order by score::numeric / nullif(out_of, 0) desc nulls last,
                                    abs(guess - :people) nulls last, seconds, ended_at) as place
                from quiz.standing where round_id = :round)
            select ranked.*, coalesce(who.full_name, '–') as name, unit.name as unit
            from ranked
            join organization.published_unit unit on unit.id = ranked.unit_id
            left join person.published_person who on who.id = ranked.person_id
            """;

    private final Database database;

    ResultStore(Database database) {
        this.database = database;
    }

    List<UnitResult> byUnit(OnlineQuiz round, UnitId scope) {
        return database.sql("""
                with counted as (
                    select asked.unit_id, count(*) filter (where asked.asked) as asked,
                           count(standing.account_id) as taken, count(*) filter (where standing.passed) as passed,
                           coalesce(sum(standing.score), 0) as score, coalesce(sum(standing.out_of), 0) as out_of
                    from (select learner.person_id, learner.unit_id, true as asked, null::bigint as account_id
                          from quiz.round
                          join study.published_learner learner
                            on learner.campaign_id = round.campaign_id and learner.audience = any (round.audiences)
                          where round.id = :round and learner.counted and not learner.exempt
                          union all
                          select null, standing.unit_id, false, standing.account_id
                          from quiz.standing join quiz.round on round.id = standing.round_id
                          where standing.round_id = :round and round.campaign_id is null) asked
                    left join quiz.standing
                      on standing.round_id = :round
                     and (standing.person_id = asked.person_id or standing.account_id = asked.account_id)
                    group by asked.unit_id)
                select child.code, child.name, child.id = scope.id as itself, sum(counted.asked)::bigint as asked,
                       sum(counted.taken)::bigint as taken, sum(counted.passed)::bigint as passed,
                       sum(counted.score)::bigint as score, sum(counted.out_of)::bigint as out_of
                from organization.published_unit scope
                join organization.published_unit unit on unit.path <@ scope.path
                join counted on counted.unit_id = unit.id
                join organization.published_unit child on child.id =
                     case when nlevel(unit.path) = nlevel(scope.path) then scope.id
                          else ltree2text(subpath(unit.path, nlevel(scope.path), 1))::bigint end
                where scope.id = :scope
                group by child.id, child.code, child.name, child.path, scope.id
                order by child.path
                """)
                .param("round", round.id().value())
                .param("scope", scope.value())
                .query((row, _) -> new UnitResult(
                        row.getString("code"),
                        row.getString("name"),
                        row.getBoolean("itself"),
                        row.getLong("asked"),
                        row.getLong("taken"),
                        row.getLong("passed"),
                        row.getLong("score"),
                        row.getLong("out_of")))
                .list();
    }

    long people(RoundId round) {
        return database.sql("select count(*) from quiz.standing where round_id = :round")
                .param("round", round.value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    List<Ranked> first(RoundId round, long people) {
        return database.sql(RANKED + "order by ranked.place limit :first")
                .param("round", round.value())
                .param("people", people)
                .param("first", FIRST)
                .query((row, _) -> ranked(row))
                .list();
    }

    Optional<Ranked> mine(RoundId round, long people, Actor by) {
        return database.sql(RANKED + "where ranked.account_id = :account")
                .param("round", round.value())
                .param("people", people)
                .param("account", by.account().value())
                .query((row, _) -> ranked(row))
                .optional();
    }

    private static Ranked ranked(ResultSet row) throws SQLException {
        return new Ranked(
                row.getLong("place"),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("score"),
                row.getInt("out_of"),
                row.getLong("seconds"),
                row.getObject("guess", Long.class));
    }
}
