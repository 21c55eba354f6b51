package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.Samples;

/** How long {@code ./run parse} takes beside a program that does nothing, on the same Java, one after the other. */
final class CommandLine {

    private static final Path SEED = Path.of("../shared/seed/chi-thi-20-ct-tu.txt");
    private static final String EMPTY = "final class Empty { public static void main(String[] arguments) {} }";

    private CommandLine() {}

    static void measure(int rounds, Verdict verdict) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("parse-bench");
        var document = Files.exists(SEED) ? SEED : plans(folder.resolve("plans.txt"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(folder.resolve("Empty.java"), EMPTY);
        run(List.of(
                java.concat("c"),
                "-d",
                folder.toString(),
                folder.resolve("Empty.java").toString()));
        var empty = List.of(java, "-cp", folder.toString(), "Empty");
        var parse = List.of("./run", "parse", document.toString());
        run(parse);
        var floor = new ArrayList<Double>();
        var answer = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            floor.add(run(empty));
            answer.add(run(parse));
        }
        var best = answer.stream().mapToDouble(time -> time).min().orElseThrow();
        var least = floor.stream().mapToDouble(time -> time).min().orElseThrow();
        Verdict.line("command line: %.0f ms for %s, an empty program %.0f ms", best, document.getFileName(), least);
        verdict.atMost("command line / empty program", best / least, 4);
    }

    /** Without the seed, a text of its length. */
    private static Path plans(Path file) throws IOException {
        return Files.writeString(file, Samples.text("plan-of-a-party-committee").repeat(4));
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        var before = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", command));
        return (System.nanoTime() - before) / 1e6;
    }
}
