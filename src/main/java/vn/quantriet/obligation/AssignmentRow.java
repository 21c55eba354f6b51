package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Recurrence;

/**
 * An assignment as a line of a list; units far below bear like names, so the one above is told with them;
 * {@code open} tells whether the reader may open it.
 */
public record AssignmentRow(
        AssignmentId id,
        int version,
        String unitCode,
        String unitName,
        @Nullable String unitAbove,
        String action,
        @Nullable String provision,
        @Nullable String deliverable,
        String documentSlug,
        String documentTitle,
        @Nullable LocalDate due,
        @Nullable Period period,
        Standing standing,
        Timeliness timeliness,
        boolean open) {

    static AssignmentRow read(ResultSet row) throws SQLException {
        return new AssignmentRow(
                new AssignmentId(row.getLong("id")),
                row.getInt("version"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_above"),
                row.getString("action"),
                row.getString("provision"),
                row.getString("deliverable"),
                row.getString("slug"),
                title(row.getString("type"), row.getString("number")),
                row.getObject("due_on", LocalDate.class),
                period(row),
                AssignmentStore.StandingRow.read(row),
                Timeliness.ofCode(row.getString("timeliness")),
                row.getBoolean("open"));
    }

    static @Nullable Period period(ResultSet row) throws SQLException {
        var start = row.getObject("period", LocalDate.class);
        return start == null ? null : new Period(Recurrence.valueOf(row.getString("recurrence")), start);
    }

    /** «Chỉ thị 20-CT/TU». */
    public static String title(String type, @Nullable String number) {
        var name = DocumentType.valueOf(type).vietnamese();
        return number == null ? name : name + " " + number;
    }
}
