package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(value = "deciding", sample = "small")
@Tag("trees")
class DecidingOnTheTreeTest {

    private static final int STATEMENTS_A_PAGE_MAY_COST = 15;

    @Autowired
    Visitor.Door door;

    Visitor organiser;

    @BeforeEach
    void signIn() {
        organiser = door.as("tochuc");
    }

    @Test
    void aDecisionIsPreparedRehearsedAppliedAndTakenBack() {
        var page = prepare("01/07/2025");
        enter(page, """
                việc\tmã\ttên\tloại\tcấp\tcấp trên\tcấp trên hành chính\tkế thừa
                thành lập\tHP.501\tĐảng ủy phường Hồng Bàng mới\tĐảng ủy xã, phường, thị trấn\t\tHP.303
                hợp nhất\tHP.303.11296\t\t\t\t\t\tHP.501
                đổi tên\tHP.304\tQuận ủy Ngô Quyền mới
                """);
        assertThat(text(page)).contains("Các thay đổi (3)", "Đảng ủy phường Quán Toan", "Thành lập");
        step(page, "dien-tap");
        assertThat(text(page))
                .contains("Kết quả diễn tập", "đơn vị lập mới", "Kết thúc: về Đảng ủy phường Hồng Bàng mới")
                .contains("trước là Quận ủy Ngô Quyền");
        assertThat(organiser.open("/to-chuc/HP.501")).hasStatus(404);
        step(page, "ap-dung");
        assertThat(text(page)).contains("Đã áp dụng", "Kết quả áp dụng");
        assertThat(text("/to-chuc/HP.501")).contains("Đảng ủy phường Hồng Bàng mới", "Chi bộ Tổ dân phố 1");
        step(page, "hoan-tac");
        assertThat(text(page)).contains("Đã hoàn tác");
        assertThat(organiser.open("/to-chuc/HP.501")).hasStatus(404);
        var copy = Visitor.target(organiser.send(page + "/chep"));
        assertThat(text(copy)).contains("Dự thảo", "Các thay đổi (3)");
    }

    @Test
    void oneChangeIsAddedWithUnitsFoundWithoutAScript() {
        var page = prepare("01/07/2025");
        var found = organiser.send(
                page + "/them", "version", "0", "verb", "MERGE", "tim-don-vi", "units", "units-tim", "quan uy le chan");
        assertThat(found).hasStatusOk().bodyText().contains("Quận ủy Lê Chân", "name=\"units\"");
        var unit = organiser
                .page("/to-chuc/chon?ten=units&q={q}", "quan uy le chan")
                .select("input[name=units]")
                .attr("value");
        var added =
                organiser.send(page + "/them", "version", "0", "verb", "MERGE", "units", unit, "targetCodes", "HP.303");
        assertThat(added).hasStatus(303);
        assertThat(text(page)).contains("Hợp nhất", "Quận ủy Lê Chân", "Quận ủy Hồng Bàng");
        assertThat(organiser.send(page + "/bo", "version", "1", "dong", "1")).hasStatus(303);
        assertThat(text(page)).contains("Các thay đổi (0)");
    }

    @Test
    void whatIsTheMatterIsSaidAtTheLineAndNothingIsLost() {
        var page = prepare("01/07/2025");
        var refused = organiser.send(page + "/bang", "version", "0", "bang", "xoá\tHP.303\nthành lập\tHP.9\tTên");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains("Dòng 1:", "không rõ việc «xoá»", "Dòng 2:", "xoá\tHP.303");
        enter(page, "giải thể\tHP.303\t\t\t\t\t\tHP.304, HP.305\nchuyển\tHP.999\t\t\t\tHP");
        step(page, "dien-tap");
        assertThat(text(page))
                .contains("có nhiều đơn vị kế thừa", "Không có đơn vị mang mã HP.999", "có 2 chỗ cần sửa")
                .doesNotContain("Áp dụng từ ngày");
        assertThat(organiser.send(page + "/ap-dung", "version", "1")).hasStatus(422);
    }

    @Test
    void twoEditorsAndImpossibleDaysAreToldSo() {
        var page = prepare("01/07/2025");
        enter(page, "giải thể\tHP.303\t\t\t\t\t\tHP.304");
        assertThat(organiser.send(page + "/bang", "version", "0", "bang", "giải thể\tHP.305\t\t\t\t\t\tHP.304"))
                .hasStatus(409);
        var refused = organiser.send(
                "/to-chuc/quyet-dinh/moi",
                "version",
                "0",
                "number",
                "1-QĐ",
                "issuedOn",
                "31/02/2025",
                "title",
                "Trích yếu dài",
                "effectiveOn",
                "");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains("Trích yếu dài", "31/02/2025");
    }

    @Test
    void thePaperIsAttachedAndHandedOut() throws Exception {
        var page = prepare("01/07/2025");
        var file =
                new MockMultipartFile("tep", "QĐ 12.pdf", "application/pdf", "giấy".getBytes(StandardCharsets.UTF_8));
        var sent = organiser
                .browser()
                .post()
                .uri(page + "/tep")
                .multipart()
                .file(file)
                .param("version", "0")
                .with(user(organiser.account()))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(303);
        assertThat(text(page)).contains("QĐ 12.pdf", "SHA-256");
        assertThat(organiser.open(page + "/tep").getResponse().getContentAsByteArray())
                .isEqualTo("giấy".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTableGoesOutAndComesBackTheSame() {
        var page = prepare("01/07/2025");
        var table = """
                thành lập;HP.502;"Đảng ủy phường ""Mới""; lớn";COMMUNE_COMMITTEE;;HP.303;;;;phường Mới; phường Lớn
                chuyển;HP.304.11317 HP.304.11320;;;;HP.303
                chia tách;HP.305;;;;;;HP.303, HP.304;HP.304
                """;
        enter(page, table);
        var out = Visitor.body(organiser.open(page + "/bang.csv"));
        assertThat(organiser.send(page + "/bang", "version", "1", "thay", "true", "bang", out))
                .hasStatus(303);
        assertThat(Visitor.body(organiser.open(page + "/bang.csv"))).isEqualTo(out);
        assertThat(out).contains("Đảng ủy phường", "HP.304.11320");
        assertThat(Visitor.body(organiser.open("/to-chuc/quyet-dinh/mau.csv"))).contains("việc;mã;tên");
    }

    @Test
    void othersSeeWhatWasDecidedAndNotWhatIsBeingPrepared() {
        var draft = prepare("01/07/2025");
        var reader = door.as("vanphong");
        assertThat(reader.open(draft)).hasStatus(404);
        assertThat(reader.open("/to-chuc/quyet-dinh")).hasStatusOk();
        assertThat(reader.open("/to-chuc/quyet-dinh/moi")).hasStatus(403);
        assertThat(reader.send(draft + "/dien-tap")).hasStatus(403);
        assertThat(door.as("vp.hongbang").open(draft)).hasStatus(404);
        assertThat(door.as("dangvien").open("/to-chuc/quyet-dinh")).hasStatus(403);
    }

    @Test
    void aPageCostsFewStatements() {
        var page = prepare("01/07/2025");
        enter(page, "giải thể\tHP.306\t\t\t\t\t\tHP.304");
        step(page, "dien-tap");
        for (var address : new String[] {"/to-chuc/quyet-dinh", page, page + "/them", page + "/bang", page + "/sua"})
            assertThat(organiser.statements(address)).as(address).isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
    }

    private String prepare(String day) {
        return Visitor.target(organiser.send(
                "/to-chuc/quyet-dinh/moi",
                "version",
                "0",
                "number",
                "12-QĐ/TU",
                "issuedOn",
                day,
                "issuer",
                "Ban Thường vụ",
                "title",
                "Sắp xếp các đảng bộ phường",
                "effectiveOn",
                day));
    }

    private void enter(String page, String table) {
        assertThat(organiser.send(page + "/bang", "version", version(page), "bang", table))
                .hasStatus(303);
    }

    private void step(String page, String step) {
        assertThat(organiser.send(page + "/" + step, "version", version(page))).hasStatus(303);
    }

    private String version(String page) {
        return organiser.page(page).select("input[name=version]").attr("value");
    }

    private String text(String address) {
        return organiser.page(address).text();
    }
}
