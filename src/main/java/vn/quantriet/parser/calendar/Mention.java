package vn.quantriet.parser.calendar;

import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.token.Tokens;

/** A time named in the text, from one token up to another. */
public record Mention(int from, int to, SuggestedDeadline deadline) {

    /** «thường xuyên», «định kỳ» beside a verb: a standing duty without an interval. */
    public static Mention ongoing(Tokens tokens, int from, int to) {
        var deadline = new SuggestedDeadline(tokens.phrase(from, to), Kind.RECURRING, null, Recurrence.ONGOING);
        return new Mention(from, to, deadline);
    }

    /** A day or a period counts before an interval, and an interval before an event. */
    int rank() {
        return switch (deadline.kind()) {
            case DATE, MONTH, QUARTER -> 0;
            case YEAR -> 1;
            case RECURRING -> 2;
            case RELATIVE -> 3;
            case NONE -> 4;
        };
    }

    public boolean recurs() {
        return deadline.kind() == Kind.RECURRING;
    }

    /** True for a day, month, quarter or year. */
    public boolean dated() {
        return rank() <= 1;
    }
}
