package vn.quantriet.quiz.attempt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class AttemptStore {

    /** Whoever may no longer sign in takes no quiz in a session they still have. */
    private static final String ENABLED =
            "exists (select from identity.published_account where id = attempt.account_id and enabled)";

    private final Database database;

    AttemptStore(Database database) {
        this.database = database;
    }

    Optional<Attempt> find(AttemptId id, AccountId account) {
        return database.sql(AttemptRow.SHOWN + "where attempt.id = ? and attempt.account_id = ? and " + ENABLED)
                .param(id.value())
                .param(account.value())
                .query((row, _) -> AttemptRow.attempt(row))
                .optional();
    }

    /** For work that nobody asked for. */
    Attempt get(AttemptId id) {
        return database.sql(AttemptRow.SHOWN + "where attempt.id = ?")
                .param(id.value())
                .query((row, _) -> AttemptRow.attempt(row))
                .single();
    }

    /** Whoever took it, for the log. */
    Actor taker(Attempt it) {
        return database.sql("""
                select account.username, unit.name
                from identity.published_account account, organization.published_unit unit
                where account.id = :account and unit.id = :unit
                """)
                .param("account", it.taker().account().value())
                .param("unit", it.taker().unit().value())
                .query((row, _) -> new Actor(
                        it.taker().account(),
                        row.getString("username"),
                        it.taker().unit(),
                        row.getString("name"),
                        Set.of()))
                .single();
    }

    Optional<Attempt> open(RoundId round, AccountId account) {
        return database.sql(AttemptRow.SHOWN
                        + "where attempt.round_id = ? and attempt.account_id = ? and attempt.state = 'OPEN'")
                .param(round.value())
                .param(account.value())
                .query((row, _) -> AttemptRow.attempt(row))
                .optional();
    }

    List<Attempt> of(RoundId round, AccountId account) {
        return database.sql(AttemptRow.SHOWN
                        + "where attempt.round_id = ? and attempt.account_id = ? order by attempt.number")
                .param(round.value())
                .param(account.value())
                .query((row, _) -> AttemptRow.attempt(row))
                .list();
    }

    /** Nothing where one is open already, or as many were taken as the rules give. */
    Optional<AttemptId> begin(OnlineQuiz round, Attempt.Taker taker, Paper drawn, Instant now, Instant ends) {
        return database.sql("""
                insert into quiz.attempt
                    (round_id, account_id, person_id, unit_id, number, started_at, ends_at, questions, shown, points,
                     answers, given)
                select :round, :account, :person, :unit, coalesce(max(number), 0) + 1, :now, :ends, :questions, :shown,
                       :points, :answers, :given
                from quiz.attempt where round_id = :round and account_id = :account
                having (:attempts = 0 or count(*) < :attempts) and count(*) filter (where state = 'OPEN') = 0
                on conflict do nothing
                returning id
                """)
                .param("round", round.id().value())
                .param("account", taker.account().value())
                .param("person", person(taker.person()))
                .param("unit", taker.unit().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ends", ends.atOffset(ZoneOffset.UTC))
                .param(
                        "questions",
                        drawn.questions().stream().map(EditionId::value).toArray(Long[]::new))
                .param("shown", drawn.shown().toArray(String[]::new))
                .param("points", drawn.points().toArray(Integer[]::new))
                .param("answers", drawn.shown().stream().map(_ -> "").toArray(String[]::new))
                .param("given", zeros(round.rules().pages(drawn.questions().size())))
                .param("attempts", round.rules().attempts())
                .query((row, _) -> new AttemptId(row.getLong("id")))
                .optional();
    }

    private static @Nullable Long person(@Nullable PersonId who) {
        return who == null ? null : who.value();
    }

    private static Long[] zeros(int number) {
        var zeros = new Long[number];
        Arrays.fill(zeros, 0L);
        return zeros;
    }

    /** One statement, and all that a page of answers costs; whether it was kept. */
    boolean save(AttemptId id, PageAnswers page, Instant arrivedAfter, AccountId account) {
        return database.sql("""
                update quiz.attempt set answers[?:?] = ?, given[?] = ?, saves = saves + 1
                where id = ? and account_id = ? and state = 'OPEN' and ends_at >= ? and given[?] in (?, ?)
                  and ? <= cardinality(answers) and
                """ + ENABLED)
                        .param(page.first())
                        .param(page.last())
                        .param(page.answers().toArray(String[]::new))
                        .param(page.page())
                        .param(page.given())
                        .param(id.value())
                        .param(account.value())
                        .param(arrivedAfter.atOffset(ZoneOffset.UTC))
                        .param(page.page())
                        .param(page.seen())
                        .param(page.given())
                        .param(page.last())
                        .update()
                == 1;
    }

    /** Until the end of the transaction nothing is struck out of the quiz. */
    void hold(RoundId round) {
        database.sql("select pg_advisory_xact_lock_shared(hashtext('quiz.round'), :round)")
                .param("round", Math.toIntExact(round.value()))
                .query((_, _) -> true)
                .list();
    }

    /** On the answers that were scored, by the questions that count; nothing is lost that came in meanwhile. */
    boolean finish(Attempt scored, AttemptState.Done done, @Nullable Long guess) {
        return database.sql("""
                update quiz.attempt
                set state = 'DONE', ended_at = :at, in_time = :inTime, score = :score, out_of = :outOf, guess = :guess
                where id = :id and state = 'OPEN' and answers = cast(:answers as text[])
                  and array(select edition_id from quiz.struck where struck.round_id = attempt.round_id
                            order by edition_id) = cast(:struck as bigint[])
                """)
                        .param("at", done.at().atOffset(ZoneOffset.UTC))
                        .param("inTime", done.inTime())
                        .param("score", done.points().score())
                        .param("outOf", done.points().outOf())
                        .param("guess", guess)
                        .param("id", scored.id().value())
                        .param("answers", scored.answers().toArray(String[]::new))
                        .param("struck", struck(scored))
                        .update()
                == 1;
    }

    private static Long[] struck(Attempt it) {
        return it.held().struck().keySet().stream()
                .map(EditionId::value)
                .sorted()
                .toArray(Long[]::new);
    }

    /** Whose time is over; some of them, and none that somebody else is closing. */
    List<Attempt> over(Instant endedBefore, int most) {
        return database.sql(AttemptRow.SHOWN + """
                where attempt.state = 'OPEN' and attempt.ends_at < :before
                order by attempt.ends_at limit :most for update of attempt skip locked
                """)
                .param("before", endedBefore.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> AttemptRow.attempt(row))
                .list();
    }
}
