package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.course.Course;
import vn.quantriet.obligation.course.DueDay;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.shared.Actor;
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

    /** Where an assignment has come, as columns hold it; of whichever version it was read. */
    static StatementSpec bind(StatementSpec statement, Assignment it) {
        var row = StandingRow.of(it.standing(), it.assignedAt());
        var due = it.course().due();
        return statement
                .param("standing", row.kind().name())
                .param("since", row.since().atOffset(ZoneOffset.UTC))
                .param("submitted", row.submittedOn())
                .param("reason", row.reason())
                .param("held", row.held() == null ? null : row.held().name())
                .param("due", due.on())
                .param("given", due.isExtended() ? due.given() : null)
                .param("asked", due.asked())
                .param("done", it.measure() == null ? null : it.measure().done())
                .param("target", it.measure() == null ? null : it.measure().target())
                .param("id", it.id().value())
                .param("version", it.version());
    }

    static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new ObligationId(row.getLong("obligation_id")),
                new UnitId(row.getLong("unit_id")),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                new Course(StandingRow.read(row), due(row)),
                joinedInto(row.getObject("joined_into", Long.class)),
                measure(row),
                row.getInt("version"));
    }

    /** The day first given is written only once it is another one than today's. */
    private static DueDay due(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var given = row.getObject("given_due_on", LocalDate.class);
        return new DueDay(due, given == null ? due : given, row.getObject("asked_due_on", LocalDate.class));
    }

    static @Nullable Measure measure(ResultSet row) throws SQLException {
        var done = row.getObject("done", Integer.class);
        return done == null ? null : new Measure(done, row.getInt("target"));
    }

    private static @Nullable AssignmentId joinedInto(@Nullable Long id) {
        return id == null ? null : new AssignmentId(id);
    }

    /** A standing in the form in which columns hold it. */
    record StandingRow(
            Standing.Kind kind,
            Instant since,
            @Nullable LocalDate submittedOn,
            @Nullable String reason,
            Standing.@Nullable Kind held) {

        static StandingRow of(Standing standing, Instant assignedAt) {
            return switch (standing) {
                case Standing.Assigned it -> of(it, assignedAt, null);
                case Standing.Accepted it -> of(it, it.at(), null);
                case Standing.InProgress it -> of(it, it.since(), null);
                case Standing.Returned it -> of(it, it.at(), it.reason());
                case Standing.Declined it -> of(it, it.at(), it.reason());
                case Standing.Withdrawn it -> of(it, it.at(), it.reason());
                case Standing.Submitted it -> new StandingRow(it.kind(), it.at(), it.on(), null, null);
                case Standing.Confirmed it -> new StandingRow(it.kind(), it.at(), it.submittedOn(), null, null);
                case Standing.Suspended it -> new StandingRow(it.kind(), it.at(), null, it.reason(), it.before());
            };
        }

        private static StandingRow of(Standing standing, Instant since, @Nullable String reason) {
            return new StandingRow(standing.kind(), since, null, reason, null);
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
                case DECLINED -> new Standing.Declined(row.getString("reason"), since);
                case WITHDRAWN -> new Standing.Withdrawn(row.getString("reason"), since);
                case SUSPENDED ->
                    new Standing.Suspended(
                            row.getString("reason"), Standing.Kind.valueOf(row.getString("held")), since);
            };
        }
    }
}
