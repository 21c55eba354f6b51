package vn.quantriet.quiz.result;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

@Component
class StandingStore {

    private final Database database;

    StandingStore(Database database) {
        this.database = database;
    }

    /** An attempt that is over. */
    record Ended(int score, long seconds, @Nullable Long guess, Instant at) {}

    List<Ended> ended(RoundId round, AccountId account) {
        return database.sql("""
                select score, guess, ended_at, extract(epoch from ended_at - started_at)::bigint as seconds
                from quiz.attempt where round_id = :round and account_id = :account and state = 'DONE' order by number
                """)
                .param("round", round.value())
                .param("account", account.value())
                .query((row, _) -> new Ended(
                        row.getInt("score"),
                        row.getLong("seconds"),
                        row.getObject("guess", Long.class),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void write(Standings.Taken taken, int attempts, int score, boolean passed, Ended counting) {
        var who = taken.person();
        database.sql("""
                insert into quiz.standing
                    (round_id, account_id, person_id, unit_id, attempts, score, out_of, passed, seconds, guess,
                     ended_at)
                values (:round, :account, :person, :unit, :attempts, :score, :outOf, :passed, :seconds, :guess, :at)
                on conflict (round_id, account_id) do update
                set person_id = excluded.person_id, unit_id = excluded.unit_id, attempts = excluded.attempts,
                    score = excluded.score, out_of = excluded.out_of, passed = excluded.passed,
                    seconds = excluded.seconds, guess = excluded.guess, ended_at = excluded.ended_at
                where standing.attempts <= excluded.attempts
                """)
                .param("round", taken.round().value())
                .param("account", taken.account().value())
                .param("person", who == null ? null : who.value())
                .param("unit", taken.unit().value())
                .param("attempts", attempts)
                .param("score", score)
                .param("outOf", taken.outOf())
                .param("passed", passed)
                .param("seconds", counting.seconds())
                .param("guess", counting.guess())
                .param("at", counting.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of every quiz of the campaign that is asked of them. */
    boolean isAllPassed(CampaignId campaign, PersonId who) {
        return database.sql("""
                select coalesce(bool_and(coalesce(standing.passed, false)), false)
                from study.published_learner learner
                join quiz.round on round.campaign_id = learner.campaign_id and learner.audience = any (round.audiences)
                               and round.state = 'PUBLISHED'
                left join quiz.standing on standing.round_id = round.id and standing.person_id = learner.person_id
                where learner.campaign_id = :campaign and learner.person_id = :person
                """)
                .param("campaign", campaign.value())
                .param("person", who.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
