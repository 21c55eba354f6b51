package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** What a duty shows to those who have it, wait for it and support it, and the files that come with it. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("duties")
class LookingAtADutyTest extends ADutyOfACell {

    @Test
    void myWorkShowsWhatToDoAndOneButtonTakesIt() {
        var me = town.as(CELL, Role.CELL_SECRETARY);
        assertThat(get("/viec-cua-toi", me))
                .hasStatusOk()
                .bodyText()
                .contains("Tổ chức học tập nghị quyết", "Còn 2 ngày", "Tiếp nhận");

        assertThat(browser.post()
                        .uri("/nhiem-vu/" + id + "/tiep-nhan")
                        .param("version", "0")
                        .param("back", "viec")
                        .with(me)
                        .with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/viec-cua-toi");
        assertThat(get("/viec-cua-toi", me)).bodyText().contains("Đã tiếp nhận", "Báo cáo, nộp kết quả");
    }

    @Test
    void theOfficeAboveSeesWhatWaitsForConfirmationAndTheSecretaryDoesNot() {
        assignments.take(StepKind.SUBMITTED, id, 0, Evidence.note("Đã xong"), secretary);

        assertThat(get("/viec-cua-toi?muc=cho-xac-nhan", town.as("", Role.OFFICE)))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ " + town.unitCode(CELL), "Xem và quyết định");
        assertThat(get("/viec-cua-toi?muc=cho-xac-nhan", town.as(CELL, Role.CELL_SECRETARY)))
                .hasStatus(403);
        assertThat(get("/viec-cua-toi?muc=da-xong", town.as(CELL, Role.CELL_SECRETARY)))
                .bodyText()
                .contains("Chờ xác nhận");
    }

    @Test
    void supportersSeeTheDutyAndHowFarItsLeadersAre() {
        assertThat(get("/viec-cua-toi?muc=phoi-hop", town.as("NORTH", Role.OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Tổ chức học tập nghị quyết", "Đã xong: 0/8 đơn vị chủ trì (0,00 %)");
    }

    @Test
    void filesComeBackByteForByteToBeSavedAndNothingElse() {
        var content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var sent = browser.post()
                .uri("/nhiem-vu/" + id + "/nop")
                .multipart()
                .file(new MockMultipartFile("files", "../../etc/bao cáo\u202Egnp.html", "text/html", content))
                .file(new MockMultipartFile("files", "", "application/octet-stream", new byte[0]))
                .param("version", "0")
                .with(town.as(CELL, Role.CELL_SECRETARY))
                .with(csrf());
        assertThat(sent).hasStatus(303);
        var file = duties.get(id, secretary).steps().getFirst().attachments().getFirst();
        assertThat(file.name()).isEqualTo("bao cáognp.html");

        var saved = get("/nhiem-vu/" + id + "/tep/" + file.id(), town.as("NORTH", Role.OFFICER));

        assertThat(saved)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("attachment; filename"));
        assertThat(saved.getResponse().getContentAsByteArray()).isEqualTo(content);
        assertThat(get("/nhiem-vu/" + id + "/tep/" + file.id(), town.as("SOUTH", Role.OFFICE)))
                .hasStatus(404);
        assertThat(get(
                        "/nhiem-vu/" + town.assignment("20-CT", 1, OTHER_CELL) + "/tep/" + file.id(),
                        town.as("", Role.OFFICE)))
                .as("through another assignment")
                .hasStatus(404);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndTheTextComesBack() {
        var sent = browser.post()
                .uri("/nhiem-vu/" + id + "/nop")
                .multipart()
                .file(new MockMultipartFile("files", "phim.mp4", "video/mp4", new byte[NewAttachment.LARGEST + 1]))
                .param("version", "0")
                .param("note", "Đã quay phim buổi học")
                .with(town.as(CELL, Role.CELL_SECRETARY))
                .with(csrf());

        assertThat(sent).hasStatus(422).bodyText().contains("phim.mp4", "Đã quay phim buổi học", "25");
        assertThat(duties.get(id, secretary).steps()).isEmpty();
    }

    @Test
    void aPageCostsFewStatements() {
        for (var path : List.of("/viec-cua-toi", "/nhiem-vu", "/nhiem-vu/" + id)) {
            var before = Database.statementsOfThisThread();
            assertThat(get(path, town.as("", Role.OFFICE))).hasStatusOk();
            var setUp = 4; // what the test itself asks to sign in
            assertThat(Database.statementsOfThisThread() - before).as(path).isLessThanOrEqualTo(15 + setUp);
        }
    }
}
