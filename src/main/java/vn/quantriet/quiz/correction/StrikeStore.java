package vn.quantriet.quiz.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class StrikeStore {

    private static final String SHOWN = """
            with drawn as (
                select question as edition_id, count(*) as papers
                from quiz.attempt cross join unnest(attempt.questions) question
                where attempt.round_id = :round group by question)
            select edition.id, edition.text, edition.topic, coalesce(drawn.papers, 0) as papers, struck.reason,
                   struck.at, struck.name
            from quiz.pool
            join quiz.edition on edition.id = pool.edition_id
            left join drawn on drawn.edition_id = edition.id
            left join quiz.struck on struck.round_id = pool.round_id and struck.edition_id = pool.edition_id
            where pool.round_id = :round
            """;

    private final Database database;

    StrikeStore(Database database) {
        this.database = database;
    }

    /** What was struck out first, then what stands in most papers. */
    List<PoolQuestion> pool(RoundId round) {
        return database.sql(SHOWN + "order by struck.at nulls last, papers desc, edition.id")
                .param("round", round.value())
                .query((row, _) -> question(row))
                .list();
    }

    Optional<PoolQuestion> find(RoundId round, EditionId edition) {
        return database.sql(SHOWN + "and pool.edition_id = :edition")
                .param("round", round.value())
                .param("edition", edition.value())
                .query((row, _) -> question(row))
                .optional();
    }

    private static PoolQuestion question(ResultSet row) throws SQLException {
        return new PoolQuestion(
                new EditionId(row.getLong("id")),
                row.getString("text"),
                row.getString("topic"),
                row.getLong("papers"),
                struck(row));
    }

    private static PoolQuestion.@Nullable Struck struck(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return at == null
                ? null
                : new PoolQuestion.Struck(row.getString("reason"), at.toInstant(), row.getString("name"));
    }

    void strike(RoundId round, EditionId edition, String reason, Instant now, Actor by) {
        database.sql("""
                insert into quiz.struck (round_id, edition_id, reason, at, account_id, name)
                values (:round, :edition, :reason, :now, :account, :name)
                """)
                .param("round", round.value())
                .param("edition", edition.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** Something to draw from, and in every paper something that counts. */
    boolean isSomethingLeft(RoundId round) {
        return database.sql("""
                with struck as (select array(select edition_id from quiz.struck where round_id = :round) as all_of)
                select exists (select from quiz.pool, struck where round_id = :round and edition_id <> all (all_of))
                   and not exists (select from quiz.attempt, struck where round_id = :round and questions <@ all_of)
                """)
                .param("round", round.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
