package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer makes up inputs, led by what the code does with them, for a fixed time: {@code ./test --fuzz SECONDS} gives it
 * longer. It runs in a process of its own, for it rewrites the classes it watches.
 */
@Tag("fuzz")
class FuzzingTest {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 15);

    /** An input that takes longer than this is a hang. */
    private static final int HANG = 10;

    @TempDir
    Path folder = Path.of("");

    @Test
    void noInputBreaksOrHangsTheParser() throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        var fuzzer = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var status = fuzzer.waitFor();
        var said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertThat(status).as(said).isZero();
        assertThat(said).containsPattern("Done \\d+ runs");
    }

    private List<String> command() throws IOException {
        var inputs = Files.createDirectories(folder.resolve("inputs"));
        for (var sample : Samples.ALL) {
            Files.writeString(inputs.resolve(sample), Samples.text(sample));
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + AnyBytes.class.getName());
        command.add("--instrumentation_includes=vn.quantriet.parser.**:vn.quantriet.text.**");
        command.addAll(List.of("-max_total_time=" + SECONDS, "-timeout=" + HANG, "-max_len=6000"));
        command.addAll(List.of("-dict=" + dictionary(), inputs.toString()));
        return command;
    }

    /** Words of the trade, which chance would take long to hit upon. */
    private Path dictionary() throws IOException {
        var words = new StringBuilder();
        for (var sample : Samples.ALL) {
            for (var word : Samples.text(sample).split("\\s+")) {
                if (word.matches("[\\p{L}\\d.)/-]{2,20}"))
                    words.append('"').append(escaped(word)).append("\"\n");
            }
        }
        return Files.writeString(folder.resolve("words.dict"), words);
    }

    private static String escaped(String word) {
        var escaped = new StringBuilder();
        for (var b : word.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("\\x%02X".formatted(b));
        }
        return escaped.toString();
    }
}
