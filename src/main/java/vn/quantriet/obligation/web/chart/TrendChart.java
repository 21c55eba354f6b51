package vn.quantriet.obligation.web.chart;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.quantriet.obligation.board.Trend;

/** Lines over days, drawn on a field of {@link #WIDTH} by {@link #HEIGHT} with room around it for words. */
public record TrendChart(List<Trend.Day> days) {

    public static final int WIDTH = 800;
    public static final int HEIGHT = 240;

    private static final int LINES = 4;

    public TrendChart {
        days = List.copyOf(days);
    }

    /** A horizontal line and the number it stands for. */
    public record Rule(long number, long y) {}

    /** A day under the field. */
    public record Mark(Trend.Day day, long x) {}

    /** The lowest of 1, 2, 4, 8, 20, 40, 80, 200 … that has room for everything. */
    public long top() {
        var highest = days.stream().mapToLong(Trend.Day::fallenDue).max().orElse(0);
        for (var step = 1L; ; step *= 10)
            for (var times : List.of(4L, 8L, 20L)) if (highest <= step * times) return step * times;
    }

    public List<Rule> rules() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(n -> new Rule(top() * n / LINES, HEIGHT - (long) HEIGHT * n / LINES))
                .toList();
    }

    /** The first day, the last, and two or three between. */
    public List<Mark> marks() {
        var last = days.size() - 1;
        return IntStream.rangeClosed(0, Math.min(last, LINES))
                .map(n -> last * n / Math.max(1, Math.min(last, LINES)))
                .mapToObj(n -> new Mark(days.get(n), x(n)))
                .toList();
    }

    public String done() {
        return line(Trend.Day::done);
    }

    public String fallenDue() {
        return line(Trend.Day::fallenDue);
    }

    public String overdue() {
        return line(Trend.Day::overdue);
    }

    private String line(ToLongFunction<Trend.Day> of) {
        return IntStream.range(0, days.size())
                .mapToObj(n -> x(n) + "," + y(of.applyAsLong(days.get(n))))
                .collect(Collectors.joining(" "));
    }

    private long x(int n) {
        return days.size() == 1 ? 0 : (long) WIDTH * n / (days.size() - 1);
    }

    /** Where a number stands. */
    public long y(long number) {
        return HEIGHT - number * HEIGHT / top();
    }
}
