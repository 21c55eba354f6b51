package vn.quantriet.exchange;

/** How many rows would be, or were, added, changed, left as they are, and cannot be taken. */
public record Counts(long added, long changed, long same, long wrong) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public long rows() {
        return added + changed + same + wrong;
    }

    public long of(Line.Outcome outcome) {
        return switch (outcome) {
            case ADD -> added;
            case CHANGE -> changed;
            case SAME -> same;
            case ERROR -> wrong;
        };
    }
}
