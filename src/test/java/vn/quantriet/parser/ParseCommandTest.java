package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("parser")
class ParseCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutAFileItExplainsItself() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format", "pdf", "a.txt")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Cách dùng");
    }

    @Test
    void aMissingFileFailsAndTheOthersAreStillRead() throws IOException {
        var file = write("co.txt", "\uFEFF" + Samples.text("dispatch"));
        assertThat(run("--out", folder.resolve("ra").toString(), "khong-co.txt", file))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("ra/co.json"))).contains("99/CĐ-TTg");
    }

    @Test
    void theTableHasALineForEachDuty() throws IOException {
        assertThat(run("--format", "table", write("a.txt", Samples.text("dispatch"))))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(7);
    }

    @Test
    void thePageLeadsFromTheTextToTheDuties() throws IOException {
        assertThat(run("--format", "html", write("a.txt", Samples.text("dispatch"))))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("href=\"#nhiem-vu-1\"", "id=\"nhiem-vu-1\"", "class=\"when\"");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... args) {
        return ParseCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
