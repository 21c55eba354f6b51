package vn.quantriet.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed text becomes paragraphs, headings, lists and tables, and never anything else. */
@Tag("study")
class ReadableTextTest {

    @Test
    void itsMarksAreRead() {
        var html = ReadableText.html("""
                # Mục tiêu

                Đến năm **2025**, *cơ bản* hoàn thành:

                - công nghiệp
                - dịch vụ

                | Chỉ tiêu | Mức |
                |---|---|
                | GRDP | 14 %/năm |
                """);

        assertThat(html)
                .as("the page has its own first heading")
                .contains("<h2>Mục tiêu</h2>", "<strong>2025</strong>", "<em>cơ bản</em>", "<li>dịch vụ</li>")
                .contains("<th>Chỉ tiêu</th>", "<td>14 %/năm</td>")
                .doesNotContain("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[bấm](javascript:alert(1))",
                "[bấm](JaVaScRiPt:alert(1))",
                "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
                "![hình](https://ngoai.invalid/theo-doi.png)",
                "<iframe src=https://ngoai.invalid></iframe>",
                "<a href=\"https://a.invalid\" onclick=\"x()\">a</a>",
                "| a |\n|---|\n| <svg onload=alert(1)> |",
                "<style>body{display:none}</style>"
            })
    void whatCouldActIsOnlyLetters(String source) {
        assertThat(ReadableText.html(source))
                .doesNotContainPattern("<(script|img|iframe|svg|style|object|form)")
                .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("(?i)href=\"(javascript|data):");
    }

    @Test
    void aLinkLeadsOutWithoutTellingWhereFrom() {
        assertThat(ReadableText.html("[Nghị quyết](https://vidu.invalid/45)"))
                .contains("href=\"https://vidu.invalid/45\"", "rel=\"noopener noreferrer nofollow\"");
    }
}
