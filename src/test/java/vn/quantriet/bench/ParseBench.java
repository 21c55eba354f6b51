package vn.quantriet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Reading a directive beside the floor – normalising the same text and cutting it into lines – for texts of 1 to 20 MB,
 * and the command line beside an empty program. Of each the best round counts, so that neighbours on the machine do
 * not.
 */
final class ParseBench {

    private static final List<String> ALL = List.of("1", "2", "4", "8", "16", "20");
    private static final List<String> SOME = List.of("1", "8", "20");

    private final boolean quick;
    private final Verdict verdict = new Verdict("parse");

    private ParseBench(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] arguments) throws Exception {
        new ParseBench(Arrays.asList(arguments).contains("--quick")).run();
    }

    private void run() throws Exception {
        var mixed = growth();
        row("dense", "8");
        var first = mixed.getFirst();
        var last = mixed.getLast();
        verdict.figure("%.0f and %.0f MB/s", 1000 / last.structure, 1000 / last.everything);
        verdict.atMost("structure ratio", median(mixed.stream().mapToDouble(row -> row.structure / row.floor)), 8);
        verdict.atMost("everything ratio", median(mixed.stream().mapToDouble(row -> row.everything / row.floor)), 30);
        verdict.atMost("structure at 20 / at 1", last.structure / first.structure, 1.2);
        verdict.atMost("everything at 20 / at 1", last.everything / first.everything, 1.2);
        CommandLine.measure(quick ? 9 : 25, verdict);
        verdict.end();
    }

    private List<Row> growth() throws RunnerException {
        var rows = new ArrayList<Row>();
        for (var size : quick ? SOME : ALL) {
            rows.add(row("mixed", size));
        }
        return rows;
    }

    /** Milliseconds for a megabyte. */
    private record Row(double floor, double structure, double everything) {}

    private Row row(String make, String size) throws RunnerException {
        var row = new Row(best("floor", make, size), best("structure", make, size), best("everything", make, size));
        Verdict.line(
                "%-5s %2s MB  per MB: floor %5.2f ms  structure %6.2f ms = %4.1f x  everything %6.2f ms = %4.1f x",
                make,
                size,
                row.floor,
                row.structure,
                row.structure / row.floor,
                row.everything,
                row.everything / row.floor);
        return row;
    }

    /**
     * In a process of its own: in one that has read other texts the compiler has learned another way through the floor,
     * which then takes between a third and twice as long.
     */
    private double best(String what, String make, String size) throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\.Reading\\." + what + "$")
                .param("make", make)
                .param("megabytes", size)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 4 : 8)
                .warmupTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options)
                        .runSingle().getBenchmarkResults().stream()
                                .flatMap(fork -> fork.getIterationResults().stream())
                                .mapToDouble(ParseBench::millis)
                                .min()
                                .orElseThrow()
                / Integer.parseInt(size);
    }

    private static double millis(IterationResult iteration) {
        return counted(iteration, "nanos") / counted(iteration, "readings") / 1e6;
    }

    private static double counted(IterationResult iteration, String what) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(what)).getScore();
    }

    private static double median(DoubleStream ratios) {
        return Verdict.median(ratios.toArray());
    }
}
