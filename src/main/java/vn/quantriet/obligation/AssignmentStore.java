package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class AssignmentStore {

    private final Database database;

    AssignmentStore(Database database) {
        this.database = database;
    }

    /** The assignment, if its unit lies in the branch the actor acts for. */
    Assignment get(AssignmentId id, Actor by) {
        return database.sql("""
                select assignment.* from obligation.assignment
                join organization.published_unit unit on unit.id = assignment.unit_id
                join organization.published_unit branch on unit.path <@ branch.path
                where assignment.id = :id and branch.id = :branch
                """)
                .param("id", id.value())
                .param("branch", by.unit().value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Assignment save(Assignment it) {
        var row = StandingRow.of(it.standing(), it.assignedAt());
        return database.sql("""
                update obligation.assignment
                set standing = :standing, since = :since, submitted_on = :submitted, reason = :reason,
                    version = version + 1
                where id = :id and version = :version
                returning *
                """)
                .param("standing", row.kind().name())
                .param("since", row.since().atOffset(ZoneOffset.UTC))
                .param("submitted", row.submittedOn())
                .param("reason", row.reason())
                .param("id", it.id().value())
                .param("version", it.version())
                .query((saved, _) -> read(saved))
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
    }

    static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new ObligationId(row.getLong("obligation_id")),
                new UnitId(row.getLong("unit_id")),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                StandingRow.read(row),
                joinedInto(row.getObject("joined_into", Long.class)),
                row.getInt("version"));
    }

    private static @Nullable AssignmentId joinedInto(@Nullable Long id) {
        return id == null ? null : new AssignmentId(id);
    }

    /** A standing in the form in which columns hold it. */
    record StandingRow(
            Standing.Kind kind,
            Instant since,
            @Nullable LocalDate submittedOn,
            @Nullable String reason) {

        static StandingRow of(Standing standing, Instant assignedAt) {
            var kind = standing.kind();
            return switch (standing) {
                case Standing.Assigned() -> new StandingRow(kind, assignedAt, null, null);
                case Standing.Accepted(var at) -> new StandingRow(kind, at, null, null);
                case Standing.InProgress(var since) -> new StandingRow(kind, since, null, null);
                case Standing.Submitted(var on, var at) -> new StandingRow(kind, at, on, null);
                case Standing.Confirmed(var on, var at) -> new StandingRow(kind, at, on, null);
                case Standing.Returned(var reason, var at) -> new StandingRow(kind, at, null, reason);
            };
        }

        static Standing read(ResultSet row) throws SQLException {
            var since = row.getObject("since", OffsetDateTime.class).toInstant();
            var submitted = row.getObject("submitted_on", LocalDate.class);
            return switch (Standing.Kind.valueOf(row.getString("standing"))) {
                case ASSIGNED -> new Standing.Assigned();
                case ACCEPTED -> new Standing.Accepted(since);
                case IN_PROGRESS -> new Standing.InProgress(since);
                case SUBMITTED -> new Standing.Submitted(submitted, since);
                case CONFIRMED -> new Standing.Confirmed(submitted, since);
                case RETURNED -> new Standing.Returned(row.getString("reason"), since);
            };
        }
    }
}
