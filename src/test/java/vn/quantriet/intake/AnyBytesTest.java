package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.quantriet.shared.Refusal;

/** Whatever arrives, under whatever name: text comes out or a refusal, never anything else. */
@Tag("intake")
class AnyBytesTest {

    private static final String[] ENDINGS = {".txt", ".html", ".htm", ".docx", ".pdf", ".doc", "", ".zip"};
    private static final String[] STARTS = {
        "", "PK\3\4[Content_Types].xml word/", "%PDF-1.4\n1 0 obj <<", "<html>", "\u00FF\u00FE"
    };

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any-bytes");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("file"));
        Files.delete(folder);
    }

    @Property(tries = 300)
    void bytes(@ForAll @Size(max = 2_000) byte[] bytes, @ForAll @IntRange(max = 4) int start) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(STARTS[start].getBytes(StandardCharsets.ISO_8859_1));
        file.write(bytes);
        assertAnswered(file.toByteArray());
    }

    @Property(tries = 150)
    void filesWithBytesChanged(
            @ForAll @IntRange(max = 1_000_000) int where, @ForAll byte to, @ForAll @IntRange(max = 400) int cut)
            throws IOException {
        for (var file : new byte[][] {WORD, PDF}) {
            var changed = Arrays.copyOf(file, file.length - (cut > 200 ? cut - 200 : 0));
            changed[where % changed.length] = to;
            assertAnswered(changed);
        }
    }

    @Property(tries = 300)
    void text(@ForAll String text) {
        try {
            assertThat(Intake.accept(text).text()).isNotBlank().doesNotContain("\0", "\r");
        } catch (Refusal refusal) {
            assertThat(refusal.key()).startsWith("intake.");
        }
    }

    private static final byte[] WORD =
            made(() -> WordFiles.of(Samples.SENTENCE, Samples.HEAD).bytes());
    private static final byte[] PDF = made(() -> PdfFiles.of(Samples.SENTENCE, Samples.HEAD));

    private interface Made {
        byte[] get() throws IOException;
    }

    private static byte[] made(Made made) {
        try {
            return made.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertAnswered(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        for (var ending : ENDINGS) {
            try {
                assertThat(Intake.read("van-ban" + ending, file).text()).isNotBlank();
            } catch (Refusal refusal) {
                assertThat(refusal.key()).startsWith("intake.");
            }
        }
    }
}
