package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;

/** An assignment as a line of a file: of {@link AssignmentRow} what a file shows, since a file may have a million. */
public record ListedLine(
        AssignmentId id,
        String unitCode,
        String unitName,
        @Nullable String unitAbove,
        String documentTitle,
        @Nullable String provision,
        String action,
        @Nullable Period period,
        @Nullable String deliverable,
        @Nullable LocalDate due,
        Timeliness timeliness,
        Standing.Kind standing,
        @Nullable LocalDate submittedOn) {

    static final String COLUMNS = """
            select assignment.id, unit.code as unit_code, unit.name as unit_name, above.name as unit_above,
                   document.type, document.number, obligation.provision, obligation.action, assignment.period,
                   obligation.recurrence,
                   obligation.deliverable, assignment.due_on,
                   obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                         :today, :soon) as timeliness,
                   assignment.standing,
                   case when assignment.standing in ('SUBMITTED', 'CONFIRMED') then assignment.submitted_on
                   end as submitted_on
            """;

    static ListedLine read(ResultSet row) throws SQLException {
        return new ListedLine(
                new AssignmentId(row.getLong("id")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_above"),
                AssignmentRow.title(row.getString("type"), row.getString("number")),
                row.getString("provision"),
                row.getString("action"),
                AssignmentRow.period(row),
                row.getString("deliverable"),
                row.getObject("due_on", LocalDate.class),
                Timeliness.ofCode(row.getString("timeliness")),
                Standing.Kind.valueOf(row.getString("standing")),
                row.getObject("submitted_on", LocalDate.class));
    }
}
