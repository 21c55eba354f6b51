package vn.quantriet.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** However a page is written, it is what its parts are in UTF-8. */
class PageBytesTest {

    @Property
    void itIsItsPartsInUtf8(@ForAll String text, @ForAll @IntRange(min = 0, max = 70_000) int before)
            throws IOException {
        var page = new PageBytes();
        var filling = "x".repeat(before);
        page.writeContent(filling);
        page.writeContent(text);
        page.writeBinaryContent("đ".getBytes(UTF_8));
        page.writeContent("«" + text + "»", 1, text.length() + 1);
        assertThat(written(page)).isEqualTo((filling + text + "đ" + text).getBytes(UTF_8));
    }

    @Test
    void aLongTextWithPairsIsCutBetweenThem() throws IOException {
        var text = "Quán triệt 🇻🇳".repeat(20_000);
        var page = new PageBytes();
        page.writeContent(text);
        page.writeBinaryContent(text.getBytes(UTF_8));
        assertThat(new String(written(page), UTF_8)).isEqualTo(text + text);
    }

    private static byte[] written(PageBytes page) throws IOException {
        var answer = new ByteArrayOutputStream();
        page.writeTo(answer);
        assertThat(page.length()).isEqualTo(answer.size());
        return answer.toByteArray();
    }
}
