package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.wording.Wording;
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
        Wording wording,
        @Nullable LocalDate due,
        @Nullable Period period,
        Standing standing,
        Timeliness timeliness,
        boolean open) {

    /** A row as it is found, before it is known what its obligation says. */
    record Bare(long obligation, Function<Wording, AssignmentRow> worded) {

        static Bare read(ResultSet row) throws SQLException {
            var id = new AssignmentId(row.getLong("id"));
            var version = row.getInt("version");
            var unitCode = row.getString("unit_code");
            var unitName = row.getString("unit_name");
            var unitAbove = row.getString("unit_above");
            var due = row.getObject("due_on", LocalDate.class);
            var start = row.getObject("period", LocalDate.class);
            var standing = AssignmentStore.StandingRow.read(row);
            var timeliness = Timeliness.ofCode(row.getString("timeliness"));
            var open = row.getBoolean("open");
            return new Bare(row.getLong("obligation_id"), wording -> {
                var period = period(start, wording.recurrence());
                return new AssignmentRow(
                        id, version, unitCode, unitName, unitAbove, wording, due, period, standing, timeliness, open);
            });
        }
    }

    public String action() {
        return wording.action();
    }

    public @Nullable String provision() {
        return wording.provision();
    }

    public @Nullable String deliverable() {
        return wording.deliverable();
    }

    public String documentSlug() {
        return wording.document().slug();
    }

    public String documentTitle() {
        return wording.document().title();
    }

    static @Nullable Period period(ResultSet row) throws SQLException {
        var recurrence = row.getString("recurrence");
        return period(
                row.getObject("period", LocalDate.class), recurrence == null ? null : Recurrence.valueOf(recurrence));
    }

    private static @Nullable Period period(@Nullable LocalDate start, @Nullable Recurrence recurrence) {
        return start == null || recurrence == null ? null : new Period(recurrence, start);
    }

    /** «Chỉ thị 20-CT/TU». */
    public static String title(String type, @Nullable String number) {
        var name = DocumentType.valueOf(type).vietnamese();
        return number == null ? name : name + " " + number;
    }
}
