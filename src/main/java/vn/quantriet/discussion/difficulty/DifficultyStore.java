package vn.quantriet.discussion.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class DifficultyStore {

    private final Database database;

    DifficultyStore(Database database) {
        this.database = database;
    }

    /** What it is about: a document, and perhaps one assignment of it. */
    record About(DocumentId document, @Nullable AssignmentId assignment) {}

    /** The difficulty, if the unit that raised it lies in the actor's branch, and locked until the transaction ends. */
    Difficulty lock(DifficultyId id, Actor by) {
        return database.sql("""
                select difficulty.* from discussion.difficulty
                join organization.published_unit unit on unit.id = difficulty.raised_by_id
                join organization.published_unit branch on branch.id = :branch and unit.path <@ branch.path
                where difficulty.id = :id
                for update of difficulty
                """)
                .param("id", id.value())
                .param("branch", by.unit().value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Difficulty insert(NewDifficulty raised, About about, Actor by, Instant now) {
        var assignment = about.assignment();
        return database.sql("""
                insert into discussion.difficulty
                    (document_id, assignment_id, kind, text, raised_by_id, with_id, raised_at, since, standing,
                     answer_by)
                values (:document, :assignment, :kind, :text, :raisedBy, :to, :now, :now, 'RAISED', :answerBy)
                returning *
                """)
                .param("document", about.document().value())
                .param("assignment", assignment == null ? null : assignment.value())
                .param("kind", raised.kind().name())
                .param("text", raised.text())
                .param("raisedBy", by.unit().value())
                .param("to", raised.to().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("answerBy", raised.answerBy())
                .query((row, _) -> read(row))
                .single();
    }

    Difficulty save(Difficulty it) {
        return database.sql("""
                update discussion.difficulty
                set standing = :standing, since = :since, words = :words, with_id = :with, answer_by = :answerBy,
                    version = version + 1
                where id = :id and version = :version
                returning *
                """)
                .param("standing", it.state().kind().name())
                .param("since", it.state().at().atOffset(ZoneOffset.UTC))
                .param("words", words(it.state()))
                .param("with", it.with().value())
                .param("answerBy", it.answerBy())
                .param("id", it.id().value())
                .param("version", it.version())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
    }

    void addStep(Difficulty after, String words, Actor by) {
        var kind = after.state().kind();
        database.sql("""
                insert into discussion.difficulty_step
                    (difficulty_id, at, account_id, name, unit_id, unit_name, kind, words, to_id, answer_by)
                values (:difficulty, :at, :account, :name, :unit, :unitName, :kind, :words,
                        case when :kind in ('RAISED', 'PASSED_UP') then cast(:to as bigint) end, :answerBy)
                """)
                .param("difficulty", after.id().value())
                .param("at", after.state().at().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("unitName", by.unitName())
                .param("kind", kind.name())
                .param("words", words)
                .param("to", after.with().value())
                .param("answerBy", after.answerBy())
                .update();
    }

    /** The units above one, the nearest first. */
    List<Above> above(UnitId unit) {
        return database.sql("""
                select above.id, above.name
                from organization.published_unit unit
                join organization.published_unit above on unit.path <@ above.path and above.id <> unit.id
                where unit.id = :unit
                order by nlevel(above.path) desc
                """)
                .param("unit", unit.value())
                .query((row, _) -> new Above(new UnitId(row.getLong("id")), row.getString("name")))
                .list();
    }

    static Difficulty read(ResultSet row) throws SQLException {
        return new Difficulty(
                new DifficultyId(row.getLong("id")),
                new UnitId(row.getLong("raised_by_id")),
                new UnitId(row.getLong("with_id")),
                state(row),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("version"));
    }

    private static DifficultyState state(ResultSet row) throws SQLException {
        var since = row.getObject("since", OffsetDateTime.class).toInstant();
        return switch (DifficultyState.Kind.valueOf(row.getString("standing"))) {
            case RAISED -> new DifficultyState.Raised(since);
            case PASSED_UP -> new DifficultyState.PassedUp(row.getString("words"), since);
            case REOPENED -> new DifficultyState.Reopened(row.getString("words"), since);
            case ANSWERED -> new DifficultyState.Answered(row.getString("words"), since);
        };
    }

    private static @Nullable String words(DifficultyState state) {
        return switch (state) {
            case DifficultyState.Raised _ -> null;
            case DifficultyState.PassedUp it -> it.note();
            case DifficultyState.Reopened it -> it.reason();
            case DifficultyState.Answered it -> it.answer();
        };
    }
}
