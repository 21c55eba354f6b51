package vn.quantriet.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class Utf8Test {

    @Test
    void whatWasWrittenIsHandedOverOnce() throws IOException {
        var page = new PageBytes();
        var part = new Utf8();
        part.add(Utf8.of("<b>Hạn ")).number(7).add('/').plain(1_234_567).writeTo(page);
        part.add(Utf8.of("</b>")).writeTo(page);

        assertThat(written(page)).isEqualTo("<b>Hạn 7/1234567</b>");
    }

    @Property
    void wordsMeanNothingElseInAPage(@ForAll String words) throws IOException {
        assertThat(written(new Utf8().text(words)))
                .isEqualTo(new String(HtmlUtils.htmlEscape(words, "UTF-8").getBytes(UTF_8), UTF_8));
    }

    @Property
    void aNumberIsShownAsEverywhere(@ForAll long number) throws IOException {
        var few = number % 1_500;
        assertThat(written(new Utf8()
                        .number(number)
                        .add(' ')
                        .plain(number)
                        .number(few)
                        .plain(few)))
                .isEqualTo(Show.number(number) + " " + number + Show.number(few) + few);
    }

    private static String written(Utf8 part) throws IOException {
        var page = new PageBytes();
        part.writeTo(page);
        return written(page);
    }

    private static String written(PageBytes page) throws IOException {
        var answer = new ByteArrayOutputStream();
        page.writeTo(answer);
        return answer.toString(UTF_8);
    }
}
