package vn.quantriet.parser.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import vn.quantriet.parser.DirectiveParser;
import vn.quantriet.parser.Samples;

/**
 * Prints how long reading takes beside the floor – normalising the same text and cutting it into lines – for texts of 1
 * to 20 MB, all in one run and in processor time, so that neighbours on the machine count for little.
 */
public final class SpeedAgainstFloor {

    private static final int[] MEGABYTES = {1, 2, 4, 8, 16, 20};

    private static volatile int kept;

    private SpeedAgainstFloor() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var document = Samples.text("plan-of-a-party-committee");
        var body = document.substring(document.indexOf("III-"), document.indexOf("Nơi nhận"));
        for (var i = 0; i < 3; i++) {
            time(() ->
                    kept = DirectiveParser.parse(body.repeat(1000)).provisions().size());
        }
        for (var size : MEGABYTES) {
            var text = body.repeat(size * 1_000_000 / body.getBytes(StandardCharsets.UTF_8).length);
            var floor = time(
                    () -> kept = Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1).length);
            var all = time(() -> kept = DirectiveParser.parse(text).provisions().size());
            out.printf(
                    Locale.ROOT,
                    "%2d MB  floor %6.1f ms  all %7.1f ms  ratio %4.1f  per MB %5.1f ms%n",
                    size,
                    floor / 1e6,
                    all / 1e6,
                    (double) all / floor,
                    all / 1e6 / size);
        }
    }

    private static long time(Runnable work) {
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 5; i++) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return best;
    }
}
