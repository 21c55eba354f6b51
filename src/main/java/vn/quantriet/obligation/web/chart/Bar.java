package vn.quantriet.obligation.web.chart;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.obligation.board.Tally;
import vn.quantriet.obligation.course.Timeliness;

/** A stacked bar, 1000 wide, from the finished to the overdue. */
public final class Bar {

    public static final List<Timeliness> ORDER = List.of(
            Timeliness.DONE_ON_TIME,
            Timeliness.DONE_LATE,
            Timeliness.IN_TIME,
            Timeliness.DUE_SOON,
            Timeliness.OVERDUE,
            Timeliness.NO_DEADLINE,
            Timeliness.SUSPENDED);

    private Bar() {}

    /** A part of the bar. */
    public record Segment(Timeliness timeliness, long x, long width) {}

    /** Each edge is rounded by itself, so that the parts together are exactly as wide as the bar. */
    public static List<Segment> segments(Tally tally) {
        var segments = new ArrayList<Segment>();
        var before = 0L;
        for (var timeliness : ORDER) {
            var after = before + tally.of(timeliness);
            if (after > before) {
                var x = before * 1000 / tally.all();
                segments.add(new Segment(timeliness, x, after * 1000 / tally.all() - x));
            }
            before = after;
        }
        return segments;
    }
}
