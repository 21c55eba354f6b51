package vn.quantriet.obligation.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.board.BoardStore.Counted;

/**
 * What a step has changed in the counts of the units above it, of whom {@code line} tells from the top down to the unit
 * itself. A share counts where it was given out and below; {@code sharing} is the line of whoever did.
 */
record TallyChange(
        long transaction, List<Long> line, @Nullable List<Long> sharing, long document, long duty, Tally tally) {

    /** What it comes to on a board; nothing where it does not belong to it. */
    List<Counted> on(TallyCache.Asked asked) {
        var document = asked.document();
        if (document != null && document != this.document) return List.of();
        var at = line.indexOf(asked.scope());
        if (at < 0 || isShareWithin(asked.scope(), at)) return List.of();
        long below = line.get(Math.min(at + 1, line.size() - 1));
        var topic = document == null ? this.document : duty;
        var row = new Counted(below, null, tally);
        var column = new Counted(null, topic, tally);
        return document == null ? List.of(row, column) : List.of(row, column, new Counted(below, topic, tally));
    }

    private boolean isShareWithin(long scope, int at) {
        return sharing != null && sharing.size() > at + 1 && sharing.get(at) == scope;
    }
}
