package vn.quantriet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.intake.Samples.*;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("intake")
class ReadingAWebPageTest {

    @TempDir
    Path folder;

    @Test
    void everyBlockIsALine() throws IOException {
        assertThat(page("<h1>Thông báo</h1><p>Họp  chi\n bộ<br>lúc <b>bảy</b> giờ</p>"
                        + "<div>Tại <span>nhà</span> văn hoá</div>"))
                .isEqualTo("Thông báo\nHọp chi bộ\nlúc bảy giờ\nTại nhà văn hoá");
    }

    @Test
    void listsKeepTheNumbersTheReaderSees() throws IOException {
        assertThat(page("<ol type=a start=3><li>Họp<li>Báo cáo</ol><ol><li>Một<li value=7>Bảy</ol><ul><li>Việc</ul>"))
                .isEqualTo("c. Họp\nd. Báo cáo\n1. Một\n7. Bảy\n- Việc");
    }

    @Test
    void aRowOfFactsIsALine() throws IOException {
        assertThat(page("<table><tr><th>TT<th>Đơn vị<th>Hạn<tr><td>1<td>Chi bộ Đông<td>Quý hai</table>"))
                .isEqualTo("TT | Đơn vị | Hạn\n1 | Chi bộ Đông | Quý hai");
    }

    @Test
    void aTableThatOnlyPlacesThingsKeepsTheirLines() throws IOException {
        assertThat(page("<table><tr><td><p>ĐẢNG UỶ XÃ<p>Số 07-KH/ĐU<td><p>ĐẢNG CỘNG SẢN VIỆT NAM<p>Hưng Đạo</table>"))
                .isEqualTo("ĐẢNG UỶ XÃ\nSố 07-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nHưng Đạo");
    }

    @Test
    void programsAndMenusAreDropped() throws IOException {
        assertThat(page("<nav>Trang chủ</nav><script>var đ = 1;</script><style>p{}</style><p>Họp chi bộ"))
                .isEqualTo("Họp chi bộ");
    }

    @Test
    void aPageMayDeclareItsLetters() throws IOException {
        var typed = "Đê\u0300 nghi\u0323 các đơn vi\u0323 cùng làm";
        var html = "<html><meta charset=windows-1258><body><p>" + typed;
        assertThat(read(folder, "a.htm", html.getBytes(Charset.forName("windows-1258")))
                        .text())
                .isEqualTo(typed);
    }

    @Test
    void aPageInAnOldFontIsConverted() throws IOException {
        var html = "<html><head><meta charset=\"iso-8859-1\"></head><body><font face=\".VnTime\"><p>" + SENTENCE_TCVN3;
        assertThat(read(folder, "a.html", html.getBytes(ISO_8859_1)))
                .isEqualTo(new IntakeText(SENTENCE, List.of("intake.note.tcvn3")));
    }

    @Test
    void aPageSavedAsTextIsStillAPage() throws IOException {
        var html = "<!DOCTYPE html><html><body><p>Họp chi bộ</body></html>";
        assertThat(read(folder, "a.txt", html.getBytes(UTF_8)).text()).isEqualTo("Họp chi bộ");
    }

    @Test
    void aPageOfScriptsOnlyIsEmpty() throws IOException {
        assertRefused(folder, "a.html", "<html><script>let a = 1</script>".getBytes(UTF_8), EmptyText.class);
    }

    @Test
    void markupNestedTenThousandDeepIsRead() throws IOException {
        var deep = "<div>".repeat(100_000) + "Họp chi bộ";
        assertThat(page(deep)).isEqualTo("Họp chi bộ");
        assertThat(page("<table><tr><td>".repeat(20_000) + "Họp chi bộ")).isEqualTo("Họp chi bộ");
        assertThat(page("<ol><li>".repeat(20_000) + "Họp chi bộ")).endsWith("Họp chi bộ");
    }

    private String page(String body) throws IOException {
        return read(folder, "page.html", ("<html><body>" + body).getBytes(UTF_8))
                .text();
    }
}
