package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.parser.DocumentType;

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
                AssignmentStore.StandingRow.read(row),
                Timeliness.ofCode(row.getString("timeliness")),
                row.getBoolean("open"));
    }

    /** «Chỉ thị 20-CT/TU». */
    public static String title(String type, @Nullable String number) {
        var name = DocumentType.valueOf(type).vietnamese();
        return number == null ? name : name + " " + number;
    }
}
