package vn.quantriet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** From {@code ./run} to the first answer of the sign-in page, with the sample city in place, and the memory after it. */
final class StartBench {

    private static final int PORT = 18_080;
    private static final URI SIGN_IN = URI.create("http://localhost:" + PORT + "/dang-nhap");

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        var rounds = Arrays.asList(arguments).contains("--quick") ? 3 : 5;
        var home = Files.createTempDirectory("bench-start");
        var first = measure(home);
        Verdict.line("first start, with the sample city: %.1f s", first.seconds());
        var seconds = new double[rounds];
        var memory = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var measured = measure(home);
            seconds[round] = measured.seconds();
            memory[round] = measured.megabytes();
            Verdict.line("start %d: %.2f s, %.0f MB", round + 1, measured.seconds(), measured.megabytes());
        }
        var verdict = new Verdict("start");
        verdict.figure("first %.1f s", first.seconds());
        verdict.atMost("later start s", Verdict.median(seconds), 8);
        verdict.atMost("resident MB", Verdict.median(memory), 600);
        verdict.end();
    }

    private static Measured measure(Path home) throws Exception {
        var builder = new ProcessBuilder("./run").redirectErrorStream(true);
        builder.redirectOutput(home.resolve("run.log").toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(PORT));
        builder.environment().put("QUANTRIET_DATA", home.resolve("data").toString());
        var start = System.nanoTime();
        var process = builder.start();
        try {
            awaitAnswer(process);
            return new Measured((System.nanoTime() - start) / 1e9, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitAnswer(Process process) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(SIGN_IN).build();
            while (process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) return;
                } catch (IOException notYet) {
                    process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                }
            }
        }
        throw new IllegalStateException("the product did not start");
    }

    /** Of the Java process; the script has become it. */
    private static double resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Measured(double seconds, double megabytes) {}
}
