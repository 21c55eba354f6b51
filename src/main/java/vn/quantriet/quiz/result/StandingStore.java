package vn.quantriet.quiz.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.Points;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.QuizOutcome;

@Component
class StandingStore {

    private final Database database;

    StandingStore(Database database) {
        this.database = database;
    }

    /** The attempts of each that are over, in their order. */
    Map<AccountId, List<Standing.Ended>> ended(RoundId round, List<AccountId> accounts) {
        return database
                .sql("""
                select account_id, person_id, unit_id, score, out_of, guess, ended_at,
                       extract(epoch from ended_at - started_at)::bigint as seconds
                from quiz.attempt
                where round_id = :round and account_id = any (:accounts) and state = 'DONE' order by account_id, number
                """)
                .param("round", round.value())
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .query((row, _) -> ended(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Standing.Ended::account, LinkedHashMap::new, Collectors.toList()));
    }

    private static Standing.Ended ended(ResultSet row) throws SQLException {
        return new Standing.Ended(
                new AccountId(row.getLong("account_id")),
                person(row.getObject("person_id", Long.class)),
                new UnitId(row.getLong("unit_id")),
                new Points(row.getInt("score"), row.getInt("out_of")),
                row.getLong("seconds"),
                row.getObject("guess", Long.class),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }

    void write(RoundId round, List<Standing> all) {
        database.sql("""
                insert into quiz.standing
                    (round_id, account_id, person_id, unit_id, attempts, score, out_of, passed, seconds, guess,
                     ended_at)
                select :round, it.*
                from unnest(:accounts, cast(:people as bigint[]), :units, :attempts, :scores, :outOf, :passed,
                            :seconds, cast(:guesses as bigint[]), cast(:ended as timestamptz[])) it
                on conflict (round_id, account_id) do update
                set person_id = excluded.person_id, unit_id = excluded.unit_id, attempts = excluded.attempts,
                    score = excluded.score, out_of = excluded.out_of, passed = excluded.passed,
                    seconds = excluded.seconds, guess = excluded.guess, ended_at = excluded.ended_at
                where standing.attempts <= excluded.attempts
                """)
                .param("round", round.value())
                .param(
                        "accounts",
                        all.stream().map(it -> it.last().account().value()).toArray(Long[]::new))
                .param("people", people(all))
                .param("units", all.stream().map(it -> it.last().unit().value()).toArray(Long[]::new))
                .param("attempts", all.stream().map(Standing::attempts).toArray(Integer[]::new))
                .param("scores", all.stream().map(it -> it.points().score()).toArray(Integer[]::new))
                .param("outOf", all.stream().map(it -> it.points().outOf()).toArray(Integer[]::new))
                .param("passed", all.stream().map(Standing::passed).toArray(Boolean[]::new))
                .param(
                        "seconds",
                        all.stream().map(it -> it.counting().seconds()).toArray(Long[]::new))
                .param("guesses", guesses(all))
                .param("ended", ends(all))
                .update();
    }

    private static @Nullable Long[] people(List<Standing> all) {
        return all.stream()
                .map(it -> it.person().map(PersonId::value).orElse(null))
                .toArray(Long[]::new);
    }

    private static @Nullable Long[] guesses(List<Standing> all) {
        return all.stream().map(it -> it.counting().guess()).toArray(Long[]::new);
    }

    private static String[] ends(List<Standing> all) {
        return all.stream().map(it -> it.counting().at().toString()).toArray(String[]::new);
    }

    /** Of whom it is asked now and who have taken it; others keep what they have. */
    List<PersonId> took(OnlineQuiz quiz) {
        return database.sql("""
                select standing.person_id
                from quiz.standing
                join quiz.round on round.id = standing.round_id
                join study.published_learner learner
                  on learner.campaign_id = round.campaign_id and learner.person_id = standing.person_id
                 and learner.audience = any (round.audiences)
                where standing.round_id = :round order by standing.person_id
                """)
                .param("round", quiz.id().value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Passed is who has passed every quiz of the campaign that is asked of them. */
    Map<PersonId, QuizOutcome> outcomes(CampaignId campaign, List<PersonId> people) {
        var outcomes = new HashMap<PersonId, QuizOutcome>();
        database.sql("""
                select learner.person_id,
                       case when count(standing.account_id) = 0 then 'NONE'
                            when bool_and(coalesce(standing.passed, false)) then 'PASSED'
                            else 'FAILED' end as outcome
                from study.published_learner learner
                left join quiz.round on round.campaign_id = learner.campaign_id
                                    and learner.audience = any (round.audiences) and round.state = 'PUBLISHED'
                left join quiz.standing on standing.round_id = round.id and standing.person_id = learner.person_id
                where learner.campaign_id = :campaign and learner.person_id = any (:people)
                group by learner.person_id
                """)
                .param("campaign", campaign.value())
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(row -> {
                    outcomes.put(new PersonId(row.getLong("person_id")), QuizOutcome.valueOf(row.getString("outcome")));
                });
        return outcomes;
    }
}
