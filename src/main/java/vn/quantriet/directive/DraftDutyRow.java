package vn.quantriet.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.Addressee;
import vn.quantriet.organization.RuleRow;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.Span;
import vn.quantriet.parser.SuggestedDeadline;

/** How a proposed duty stands in its rows. */
final class DraftDutyRow {

    private DraftDutyRow() {}

    static DraftDuty read(ResultSet row, Map<Long, List<DraftAddressee>> addressees) throws SQLException {
        var id = row.getLong("id");
        var marks = marks(row);
        return new DraftDuty(
                new DraftDutyId(id),
                row.getString("provision"),
                row.getString("action"),
                row.getString("deliverable"),
                deadline(row),
                DutyColumns.nature(row),
                addressees.getOrDefault(id, List.of()),
                marks.sentence().of(row.getString("source")),
                marks,
                row.getDouble("confidence"),
                List.of((String[]) row.getArray("reasons").getArray()),
                DraftDuty.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    static DraftAddressee addressee(ResultSet row) throws SQLException {
        var rule = new RuleRow(
                (String[]) row.getArray("kinds").getArray(),
                row.getString("reach"),
                (Long[]) row.getArray("included").getArray(),
                (Long[]) row.getArray("excluded").getArray());
        return new DraftAddressee(
                row.getLong("id"),
                DraftAddressee.Part.valueOf(row.getString("part")),
                row.getString("phrase"),
                Addressee.Basis.valueOf(row.getString("basis")),
                rule.rule(),
                row.getInt("unit_count"));
    }

    static @Nullable String name(@Nullable Recurrence recurrence) {
        return recurrence == null ? null : recurrence.name();
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        var recurrence = row.getString("recurrence");
        return new Deadline(
                SuggestedDeadline.Kind.valueOf(row.getString("deadline_kind")),
                row.getString("deadline_text"),
                row.getObject("due_on", LocalDate.class),
                recurrence == null ? null : Recurrence.valueOf(recurrence),
                DutyColumns.timing(row));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        return new Marks(
                new Span(row.getInt("sentence_starts"), row.getInt("sentence_ends")),
                Spans.list((Integer[]) row.getArray("who").getArray()),
                Spans.list((Integer[]) row.getArray("what").getArray()),
                Spans.list((Integer[]) row.getArray("at").getArray()),
                row.getBoolean("inherited"));
    }
}
