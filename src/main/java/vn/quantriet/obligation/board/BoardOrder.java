package vn.quantriet.obligation.board;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import vn.quantriet.obligation.course.Timeliness;

/** Which units of a board stand first. */
public enum BoardOrder {
    /** Red spots first, then what is about to turn red, then what is open. */
    WORST(
            "can-chu-y",
            () -> Comparator.comparing(
                    Board.Row::tally,
                    Comparator.<Tally>comparingLong(it -> -it.of(Timeliness.OVERDUE))
                            .thenComparingLong(it -> -it.of(Timeliness.DUE_SOON))
                            .thenComparingDouble(it -> share(it.done(), it.all())))),
    NAME("ten", () -> Comparator.comparing(row -> row.unit().name(), Collator.getInstance(Locale.of("vi"))::compare)),
    /** The lowest share of what is on time first; where nothing has fallen due there is none, and it stands last. */
    SHARE(
            "ty-le",
            () -> Comparator.comparingDouble(
                    row -> share(row.tally().onTime(), row.tally().fallenDue()))),
    /** The largest part overdue first. */
    OVERDUE(
            "qua-han",
            () -> Comparator.comparingDouble(row -> -share(
                    row.tally().of(Timeliness.OVERDUE), Math.max(1, row.tally().all()))));

    private final String slug;

    @SuppressWarnings("ImmutableEnumChecker") // makes a new comparator each time, since a collator is not to be shared
    private final Supplier<Comparator<Board.Row>> order;

    BoardOrder(String slug, Supplier<Comparator<Board.Row>> order) {
        this.slug = slug;
        this.order = order;
    }

    public String slug() {
        return slug;
    }

    Comparator<Board.Row> comparator() {
        return order.get();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 2 : (double) part / whole;
    }
}
