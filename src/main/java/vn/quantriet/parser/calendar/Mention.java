package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    /** The last year named between two tokens («năm 2026 - 2027»), where nothing but a year is said. */
    public static @Nullable Mention lastYear(Tokens tokens, int from, int to) {
        for (var i = to - 1; i >= from; i--) {
            if (WrittenDate.year(tokens, i)) {
                var due = LocalDate.of(tokens.value(i), 12, 31);
                return new Mention(
                        from, i + 1, new SuggestedDeadline(tokens.phrase(from, i + 1), Kind.YEAR, due, null));
            }
        }
        return null;
    }

    /** The same day of every year. */
    public Mention eachYear() {
        return new Mention(from, to, new SuggestedDeadline(deadline.phrase(), Kind.RECURRING, null, Recurrence.YEARLY));
    }

    /** True when the year is said: «trước ngày 15/12» alone may come back each year. */
    public boolean named(Tokens tokens) {
        for (var i = from; i < to; i++) {
            if (WrittenDate.year(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** A day or a period counts before an interval, an interval before a day of no month and before an event. */
    int rank() {
        return switch (deadline.kind()) {
            case DATE -> deadline.due() == null ? 3 : 0;
            case MONTH, QUARTER -> 0;
            case YEAR -> 1;
            case RECURRING -> deadline.recurrence() == Recurrence.ONGOING ? 4 : 2;
            case RELATIVE -> 5;
            case NONE -> 6;
        };
    }

    public boolean recurs() {
        return deadline.kind() == Kind.RECURRING;
    }

    /** True for a day of some month. */
    public boolean day() {
        return deadline.kind() == Kind.DATE && deadline.due() != null;
    }

    /** True for a day, month, quarter or year. */
    public boolean dated() {
        return switch (deadline.kind()) {
            case DATE, MONTH, QUARTER, YEAR -> true;
            case RECURRING, RELATIVE, NONE -> false;
        };
    }
}
