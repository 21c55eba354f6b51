package vn.quantriet.obligation.web;

import java.util.List;
import java.util.Set;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.board.Trend;
import vn.quantriet.obligation.web.chart.TrendChart;

/** The days of a board, and how many of them. */
public record TrendPage(Trend trend, AssignmentFilter filter, int days) {

    public static final List<Integer> SPANS = List.of(30, 90);

    public TrendChart chart() {
        return new TrendChart(trend.days());
    }

    /** The newest first, for who reads and does not look. */
    public List<Trend.Day> newestFirst() {
        return trend.days().reversed();
    }

    public String board() {
        return FilterAddress.board(filter);
    }

    public String spanning(int days) {
        return FilterAddress.trend(filter) + "&so-ngay=" + days;
    }

    public List<Chip> chips() {
        var document = trend.document();
        return BoardChips.withState(
                filter.timeliness(Set.of()),
                FilterAddress::trend,
                document == null ? null : document.title(),
                trend.field(),
                null);
    }
}
