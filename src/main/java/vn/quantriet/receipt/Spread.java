package vn.quantriet.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Document;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.shared.UnitId;

/**
 * How far a document has come in the branch of a unit: {@code line} leads down to the unit, {@code own} is what has
 * become of it there, a row is the branch of one directly below. What lies above is in counts and without names.
 */
public record Spread(Document document, List<Scope> line, Own own, List<Row> rows, List<Above> above) {

    public Spread {
        line = List.copyOf(line);
        rows = List.copyOf(rows);
        above = List.copyOf(above);
    }

    /** The unit's own receipt, if it was sent the document; names of readers are only for the unit itself. */
    public record Own(
            @Nullable Receipt receipt,
            Standpoint standpoint,
            List<ActLine> acts,
            List<Hop> hops,
            List<Reader> readers) {

        public Own {
            acts = List.copyOf(acts);
            hops = List.copyOf(hops);
            readers = List.copyOf(readers);
        }
    }

    /** A unit on the way the document took, and when it was sent on to it; the first got it by publication. */
    public record Hop(String unit, Instant sentAt) {}

    /** The branch of a unit directly below, and how the unit itself stands. */
    public record Row(Scope unit, ReceiptTally branch, ReceiptTally itself) {

        public UnitId id() {
            return unit.id();
        }

        public boolean isSent() {
            return itself.sent() > 0;
        }
    }

    /** Counts of a branch that contains the one looked at: of the unit directly above, or of everybody. */
    public record Above(boolean everybody, long sent, long received, long read) {}

    public Scope unit() {
        return line.getLast();
    }

    /** All that is below the unit. */
    public ReceiptTally below() {
        return rows.stream().map(Row::branch).reduce(ReceiptTally.NONE, ReceiptTally::plus);
    }
}
