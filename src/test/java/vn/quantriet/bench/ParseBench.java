package vn.quantriet.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import vn.quantriet.parser.DirectiveParser;
import vn.quantriet.parser.Samples;

/**
 * Reading a directive beside the floor – normalising the same text and cutting it into lines – for texts of 1 to 20 MB,
 * all in one run and in processor time, so that neighbours on the machine count for little.
 */
final class ParseBench {

    private static final int[] ALL = {1, 2, 4, 8, 16, 20};
    private static final int[] SOME = {1, 8, 20};

    /** What was read is kept, or the compiler might leave the reading out. */
    private static final AtomicInteger KEPT = new AtomicInteger();

    private ParseBench() {}

    public static void main(String[] arguments) {
        var sizes = Arrays.asList(arguments).contains("--quick") ? SOME : ALL;
        var document = Samples.text("plan-of-a-party-committee");
        var body = document.substring(document.indexOf("III-"), document.indexOf("Nơi nhận"));
        for (var warm = 0; warm < 20; warm++) read(body.repeat(300));
        var ratios = new double[sizes.length];
        var perMegabyte = new double[sizes.length];
        for (var i = 0; i < sizes.length; i++) {
            var text = body.repeat(sizes[i] * 1_000_000 / body.getBytes(StandardCharsets.UTF_8).length);
            var floor = time(() -> cut(text));
            var all = time(() -> read(text));
            ratios[i] = all / floor;
            perMegabyte[i] = all / sizes[i];
            Verdict.line(
                    "%2d MB  floor %7.1f ms  everything %8.1f ms  ratio %5.1f  per MB %6.1f ms",
                    sizes[i], floor, all, ratios[i], perMegabyte[i]);
        }
        var verdict = new Verdict("parse");
        verdict.figure("%.1f MB/s", 1000 / perMegabyte[perMegabyte.length - 1]);
        verdict.atMost("everything ratio", Verdict.median(ratios), 30);
        verdict.atMost("per MB at 20 / at 1", perMegabyte[perMegabyte.length - 1] / perMegabyte[0], 1.2);
        verdict.end();
    }

    private static void read(String text) {
        KEPT.addAndGet(DirectiveParser.parse(text).provisions().size());
    }

    private static void cut(String text) {
        KEPT.addAndGet(Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1).length);
    }

    /** Milliseconds of this thread, the best of five. */
    private static double time(Runnable work) {
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 5; i++) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return best / 1e6;
    }
}
