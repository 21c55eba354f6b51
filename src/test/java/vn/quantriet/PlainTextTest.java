package vn.quantriet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.parser.Samples;

/** Nothing that intake would convert or refuse is taken as it stands. */
@Tag("parser")
class PlainTextTest {

    private static final String DOCUMENT = Samples.text("plan-of-a-party-committee");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aVietnameseTextInUnicodeIsTakenAsItStands() throws IOException {
        assertThat(taken("a.txt", DOCUMENT.replace("\n", "\r\n"), StandardCharsets.UTF_8))
                .isEqualTo(DOCUMENT.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "M Ậ T", "Tối mật", "M\u200BẬT", "М\u1EACТ", "ＭẬＴ", "Độ mật: Mật"})
    void whatMayBeAMarkOfSecrecyIsLookedAt(String mark) throws IOException {
        assertThat(taken("a.txt", mark + "\n" + DOCUMENT, StandardCharsets.UTF_8))
                .isNull();
    }

    @Test
    void otherEncodingsFormsAndFilesAreLookedAt() throws IOException {
        assertThat(taken("a.txt", DOCUMENT, StandardCharsets.UTF_16)).isNull();
        assertThat(taken("a.txt", DOCUMENT, Charset.forName("windows-1258"))).isNull();
        assertThat(taken("a.txt", "\uFEFF" + DOCUMENT, StandardCharsets.UTF_8)).isNull();
        assertThat(taken("a.txt", Normalizer.normalize(DOCUMENT, Normalizer.Form.NFD), StandardCharsets.UTF_8))
                .isNull();
        assertThat(taken("a.txt", "QuyÕt ®Þnh cña Uû ban", StandardCharsets.UTF_8))
                .isNull();
        assertThat(taken("a.html", DOCUMENT, StandardCharsets.UTF_8)).isNull();
    }

    private @Nullable String taken(String name, String text, Charset charset) throws IOException {
        return PlainText.of(Files.write(folder.resolve(name), text.getBytes(charset)));
    }
}
