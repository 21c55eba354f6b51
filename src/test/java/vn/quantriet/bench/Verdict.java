package vn.quantriet.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Collects figures and what falls short, and ends a benchmark with one line of both. */
final class Verdict {

    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final String name;
    private final List<String> figures = new ArrayList<>();
    private final List<String> shorts = new ArrayList<>();

    Verdict(String name) {
        this.name = name;
    }

    @FormatMethod
    void figure(String format, Object... values) {
        figures.add(format.formatted(values));
    }

    /** A figure that must not be above its limit. */
    void atMost(String what, double figure, double limit) {
        figures.add(String.format(Locale.ROOT, "%s %.2f (≤ %.2f)", what, figure, limit));
        if (figure > limit) shorts.add(String.format(Locale.ROOT, "%s %.2f > %.2f", what, figure, limit));
    }

    /** A figure that must not be below its limit. */
    void atLeast(String what, double figure, double limit) {
        figures.add(String.format(Locale.ROOT, "%s %.2f (≥ %.2f)", what, figure, limit));
        if (figure < limit) shorts.add(String.format(Locale.ROOT, "%s %.2f < %.2f", what, figure, limit));
    }

    /** Prints the line and ends the program, with 1 if anything falls short. */
    void end() {
        var missing = shorts.isEmpty() ? "nothing" : String.join("; ", shorts);
        OUT.println(name + ": " + String.join(" · ", figures) + " | short: " + missing);
        System.exit(shorts.isEmpty() ? 0 : 1);
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @FormatMethod
    static void line(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
