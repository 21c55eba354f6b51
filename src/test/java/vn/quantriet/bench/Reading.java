package vn.quantriet.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.quantriet.parser.DirectiveParser;
import vn.quantriet.parser.DirectiveStructure;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Samples;

/** What is measured by {@code ./bench parse}: reading a text, and the least one must do with it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class Reading {

    @Param("1")
    int megabytes;

    @Param("mixed")
    String make = "mixed";

    private String text = "";

    /** Documents of every make one after the other, or the paragraphs of one plan, dense with duties. */
    @Setup
    public void write() {
        var piece = make.equals("dense") ? dense() : mixed();
        text = piece.repeat(Math.max(1, megabytes * 1_000_000 / piece.getBytes(StandardCharsets.UTF_8).length));
    }

    /** Processor time of the thread that reads, for neighbours on the machine take from the clock and not from it. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {

        public long nanos;
        public long readings;

        private <T> T timed(Supplier<T> reading) {
            var before = now();
            var read = reading.get();
            nanos += now() - before;
            readings++;
            return read;
        }

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    @Benchmark
    public String[] floor(Processor processor) {
        return processor.timed(
                () -> Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1));
    }

    @Benchmark
    public DirectiveStructure structure(Processor processor) {
        return processor.timed(() -> DirectiveParser.structure(text));
    }

    @Benchmark
    public ParsedDirective everything(Processor processor) {
        return processor.timed(() -> DirectiveParser.parse(text));
    }

    private static String mixed() {
        return Samples.ALL.stream().map(Samples::text).collect(Collectors.joining("\n\n"));
    }

    private static String dense() {
        var document = Samples.text("plan-of-a-party-committee");
        return document.substring(document.indexOf("III-"), document.indexOf("Nơi nhận"));
    }
}
