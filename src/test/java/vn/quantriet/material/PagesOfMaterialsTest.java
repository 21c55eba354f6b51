package vn.quantriet.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.obligation.Town;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What is seen and sent in a browser, without script. */
@DatabaseTest("material")
@Import(Town.class)
@Tag("study")
class PagesOfMaterialsTest extends ATownThatReads {

    /** As long as a piece of a kept file is. */
    private static final int PIECE = 512 * 1024;

    @Test
    void fromTheDeskToTheReader() {
        var asWriter = town.as("", Role.PROPAGANDA);
        var added = send(
                "/tai-lieu/moi",
                asWriter,
                "van-ban",
                slug,
                "loai",
                "OUTLINE",
                "ten",
                "Đề cương giới thiệu",
                "noi-dung",
                "## Mục tiêu\n\nHoàn thành **công nghiệp hoá**.");
        var desk = Visitor.target(added);
        assertThat(page(desk, asWriter).select(".material-editions").text()).contains("Bản số 1", "Bản thảo");

        var id = desk.replace("/soan", "");
        assertThat(send(id + "/de-nghi", asWriter, "version", "0")).hasStatus(303);
        assertThat(send(id + "/duyet", town.as("", Role.LEADER), "version", "1"))
                .hasStatus(303);

        var asMember = town.as(CELL, Role.MEMBER);
        assertThat(page("/tai-lieu", asMember).select("main").text())
                .contains("Đã đọc 0/1 tài liệu", "Đề cương giới thiệu", "Chưa đọc");
        var read = page(id, asMember);
        assertThat(read.select(".reader-text h3").text()).isEqualTo("Mục tiêu");
        assertThat(read.select(".reader-text strong").text()).isEqualTo("công nghiệp hoá");
        assertThat(send(id + "/tien-do", asMember, "ban", "1", "phan", "40", "cho", "310"))
                .hasStatus(204);
        assertThat(page(id, asMember).select("#tien-do").attr("data-place")).isEqualTo("310");
        assertThat(send(id + "/da-doc", asMember, "ban", "1")).hasStatus(303);
        assertThat(page("/tai-lieu", asMember).select("main").text()).contains("Đã đọc 1/1 tài liệu");
        assertThat(page(id, asMember).select("#xong")).isEmpty();
    }

    @Test
    void whatIsRefusedLosesNothing() {
        var asWriter = town.as("", Role.PROPAGANDA);
        var refused = send(
                "/tai-lieu/moi",
                asWriter,
                "van-ban",
                slug,
                "loai",
                "TEXT",
                "ten",
                "  ",
                "noi-dung",
                "Cả một bài dài",
                "doi-tuong",
                "bao-cao-vien");

        assertThat(refused).hasStatus(422).bodyText().contains("Cần ghi tên tài liệu");
        var form = org.jsoup.Jsoup.parse(Visitor.body(refused));
        assertThat(form.select("#noi-dung-bai").text()).isEqualTo("Cả một bài dài");
        assertThat(form.select("input[value=bao-cao-vien]").hasAttr("checked")).isTrue();

        var id = drafted(text("Đề cương", "Lời"));
        materials.write(id, 0, text("Đề cương", "Lời của người kia"), writer);
        var late = send("/tai-lieu/" + id + "/soan", asWriter, "version", "0", "ten", "Tên", "noi-dung", "Lời của tôi");
        assertThat(late).hasStatus(409).bodyText().contains("Lời của tôi");
    }

    @Test
    void sendingBackNeedsAReasonAndTheWriterSeesIt() {
        var id = drafted(text("Đề cương", "Lời"));
        materials.propose(id, 0, writer);
        var address = "/tai-lieu/" + id;
        assertThat(send(address + "/tra-lai", town.as("", Role.LEADER), "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Cần ghi lý do");
        assertThat(send(address + "/tra-lai", town.as("", Role.LEADER), "version", "1", "ly-do", "Thiếu chỉ tiêu"))
                .hasStatus(303);
        assertThat(page(address + "/soan", town.as("", Role.PROPAGANDA)).text()).contains("Thiếu chỉ tiêu");
    }

    @Test
    void aFilmIsSentInParts() {
        var film = new byte[PIECE * 2 + 1234];
        for (var i = 0; i < film.length; i++) film[i] = (byte) (i * 31 + i / 251);
        System.arraycopy("\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.ISO_8859_1), 0, film, 0, 12);
        var id = film(film);
        var address = "/tai-lieu/" + id + "/ban/1/tep";

        var all = get(address, town.as(CELL, Role.MEMBER));
        assertThat(all).hasStatus(200).hasHeader(HttpHeaders.CONTENT_TYPE, "video/mp4");
        assertThat(all).hasHeader("X-Content-Type-Options", "nosniff").hasHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        assertThat(all.getResponse().getContentAsByteArray()).isEqualTo(film);

        var from = PIECE - 100;
        assertPart(film, part(address, "bytes=" + from + "-" + (from + 299)), from, from + 300);
        assertPart(film, part(address, "bytes=-500"), film.length - 500, film.length);
        assertPart(film, part(address, "bytes=" + PIECE * 2 + "-"), PIECE * 2, film.length);
        assertThat(part(address, "bytes=" + film.length + "-")).hasStatus(416);
        assertThat(get(address, town.as("SOUTH", Role.MEMBER))).hasStatus(200);
    }

    private MvcTestResult part(String address, String range) {
        return browser.get()
                .uri(address)
                .header(HttpHeaders.RANGE, range)
                .with(town.as(CELL, Role.MEMBER))
                .exchange();
    }

    private static void assertPart(byte[] film, MvcTestResult answer, int from, int to) {
        assertThat(answer)
                .hasStatus(206)
                .hasHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (to - 1) + "/" + film.length);
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(film, from, to));
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndOneThatFitsIsKept() {
        var page =
                new MockMultipartFile("tep", "bai.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(upload(page)).hasStatus(422).bodyText().contains("Tệp «bai.pdf» không thuộc loại");

        var pdf = new MockMultipartFile("tep", "bài.pdf", "text/html", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
        var added = upload(pdf);
        assertThat(added).hasStatus(303);
        assertThat(page(Visitor.target(added), town.as("", Role.PROPAGANDA)).text())
                .contains("Đang giữ: bài.pdf");
    }

    private MvcTestResult upload(MockMultipartFile file) {
        return browser.post()
                .multipart()
                .uri("/tai-lieu/moi")
                .file(file)
                .param("van-ban", slug)
                .param("loai", "PDF")
                .param("ten", "Tệp")
                .with(town.as("", Role.PROPAGANDA))
                .with(csrf())
                .exchange();
    }

    @Test
    void aPageCostsFewStatements() {
        for (var n = 0; n < 12; n++) offered(text("Tài liệu " + n, "Lời"));
        var visitor = new Visitor(browser, town.account(CELL, Role.MEMBER));
        assertThat(visitor.statements("/tai-lieu")).isLessThanOrEqualTo(15);
        var id = offered(text("Một", "Lời"));
        assertThat(visitor.statements("/tai-lieu/" + id)).isLessThanOrEqualTo(15);
        var asWriter = new Visitor(browser, town.account("", Role.PROPAGANDA));
        assertThat(asWriter.statements("/tai-lieu/" + id + "/soan")).isLessThanOrEqualTo(15);
    }
}
