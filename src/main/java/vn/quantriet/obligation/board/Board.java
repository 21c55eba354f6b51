package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.Scopes.Scope;

/**
 * How the branch of a unit stands: {@code line} leads down to the unit, a row is the unit itself or the branch of one
 * directly below, a topic is a duty of the document looked at or, if none is, a document; all of one field of work, if
 * one was asked for; {@code topicsInAll} counts also the older documents that were not asked for. Without a {@code day}
 * it is how things stand now.
 */
public record Board(
        List<Scope> line,
        @Nullable Document document,
        @Nullable WorkField field,
        @Nullable LocalDate day,
        List<Row> rows,
        List<Topic> topics,
        int topicsInAll,
        Tally total) {

    /** {@code cells} has a tally for each topic in turn, if a document was chosen. */
    public record Row(Scope unit, boolean itself, Tally tally, List<Tally> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Either a duty, with its {@code obligation} and whether it comes round, or a whole document. */
    public record Topic(
            long key,
            @Nullable ObligationId obligation,
            boolean comesRound,
            String documentSlug,
            String label,
            String title,
            Tally tally) {}

    public Board {
        line = List.copyOf(line);
        rows = List.copyOf(rows);
        topics = List.copyOf(topics);
    }

    /** What a row has of a topic of this board. */
    public Tally cell(Row row, Topic topic) {
        return row.cells().isEmpty() ? Tally.NONE : row.cells().get(topics.indexOf(topic));
    }

    public Scope unit() {
        return line.getLast();
    }
}
