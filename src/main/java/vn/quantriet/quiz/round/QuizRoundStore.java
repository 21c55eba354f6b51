package vn.quantriet.quiz.round;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class QuizRoundStore {

    private static final String SHOWN = RoundRow.SHOWN + """
            join organization.published_unit mine on mine.id = :unit
            """;

    private final Database database;

    QuizRoundStore(Database database) {
        this.database = database;
    }

    List<OnlineQuiz> held(Actor by) {
        return database.sql(
                        SHOWN + "where owner.path <@ mine.path order by round.opens_at desc, round.id desc limit 200")
                .param("unit", by.unit().value())
                .query((row, _) -> RoundRow.round(row))
                .list();
    }

    /** Of the actor's line: held above them or below. */
    Optional<OnlineQuiz> find(RoundId id, Actor by) {
        return database.sql(SHOWN + "where round.id = :id and (owner.path <@ mine.path or owner.path @> mine.path)")
                .param("unit", by.unit().value())
                .param("id", id.value())
                .query((row, _) -> RoundRow.round(row))
                .optional();
    }

    boolean isWithin(OnlineQuiz round, Actor by) {
        return database.sql("""
                select exists (
                    select from organization.published_unit owner
                    join organization.published_unit mine on mine.id = :unit and owner.path <@ mine.path
                    where owner.id = :owner)
                """)
                .param("unit", by.unit().value())
                .param("owner", round.owner().value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    RoundId add(RoundDraft it, Document document, Instant now, Actor by) {
        return bind(database.sql("""
                insert into quiz.round
                    (owner_id, campaign_id, audiences, document_id, name, opens_at, closes_at, minutes, attempts,
                     counting, partly, pass_mark, per_page, guess, created_at, created_by)
                values (:owner, :campaign, :audiences, :document, :name, :opens, :closes, :minutes, :attempts,
                        :counting, :partly, :passMark, :perPage, :guess, :now, :by)
                returning id
                """), it, document)
                .param("owner", by.unit().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.account().value())
                .query((row, _) -> new RoundId(row.getLong("id")))
                .single();
    }

    boolean rewrite(RoundId id, int version, RoundDraft it, Document document) {
        return bind(database.sql("""
                update quiz.round
                set campaign_id = :campaign, audiences = :audiences, document_id = :document, name = :name,
                    opens_at = :opens, closes_at = :closes, minutes = :minutes, attempts = :attempts,
                    counting = :counting, partly = :partly, pass_mark = :passMark, per_page = :perPage, guess = :guess,
                    version = version + 1
                where id = :id and version = :version and state = 'DRAFT'
                """), it, document)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec bind(StatementSpec statement, RoundDraft it, Document document) {
        var duty = it.purpose() instanceof Purpose.Duty of ? of : null;
        return statement
                .param("campaign", duty == null ? null : duty.campaign().value())
                .param("audiences", duty == null ? new Short[0] : shorts(duty.audiences()))
                .param("document", document.id().value())
                .param("name", it.name())
                .param("opens", RoundRow.time(it.opens()))
                .param("closes", RoundRow.time(it.closes()))
                .param("minutes", it.rules().minutes())
                .param("attempts", it.rules().attempts())
                .param("counting", it.rules().counting().name())
                .param("partly", it.rules().partly())
                .param("passMark", it.rules().passMark())
                .param("perPage", it.rules().perPage())
                .param("guess", it.purpose().guessed());
    }

    private static Short[] shorts(List<Integer> numbers) {
        return numbers.stream().map(Integer::shortValue).toArray(Short[]::new);
    }

    /** Its blueprint, anew. */
    void ask(RoundId id, List<Part> parts) {
        database.sql("delete from quiz.part where round_id = :id")
                .param("id", id.value())
                .update();
        database.sql("""
                insert into quiz.part (round_id, n, topic, difficulty, questions, points)
                select :id, n, topic, difficulty, questions, points
                from unnest(:n, :topics, :difficulties, :questions, :points)
                     part (n, topic, difficulty, questions, points)
                """)
                .param("id", id.value())
                .param("n", IntStream.rangeClosed(1, parts.size()).boxed().toArray(Integer[]::new))
                .param("topics", parts.stream().map(Part::topic).toArray(String[]::new))
                .param("difficulties", parts.stream().map(RoundRow::difficulty).toArray(String[]::new))
                .param("questions", parts.stream().map(Part::questions).toArray(Integer[]::new))
                .param("points", parts.stream().map(Part::points).toArray(Integer[]::new))
                .update();
    }

    boolean enter(RoundId id, int version, RoundState state) {
        return database.sql("""
                update quiz.round set state = :state, reason = :reason, version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", state.code().toUpperCase(java.util.Locale.ROOT))
                        .param("reason", state instanceof RoundState.Withdrawn(var reason) ? reason : "")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean prolong(RoundId id, int version, Instant closes) {
        return database.sql("""
                update quiz.round set closes_at = :closes, version = version + 1
                where id = :id and version = :version and closes_at < :closes
                """)
                        .param("closes", closes.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
