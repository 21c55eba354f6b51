package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("duties")
class WorkingOnADutyTest {

    private static final String CELL = "NORTH-1-1";
    private static final String OTHER_CELL = "SOUTH-1-1";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    DutySheet duties;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor secretary;
    Actor office;
    AssignmentId id;

    @BeforeEach
    void aDutyForEveryCell() {
        town = towns.build(2, 2);
        office = town.actor("", Role.OFFICE);
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        var due = LocalDate.now(clock).plusDays(2);
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Tổ chức học tập nghị quyết", due, Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), office);
        id = town.assignment("20-CT", 1, CELL);
    }

    @Test
    void fromAssignedToConfirmedEveryStepIsInTheTimeLineAndInTheAuditLog() {
        assignments.accept(id, 0, Evidence.NONE, secretary);
        assignments.report(id, 1, Evidence.note("Đã học 20/31"), secretary);
        assignments.submit(id, 2, new Evidence("Đã xong", "12-BC/CB", List.of()), secretary);
        assignments.sendBack(id, 3, Evidence.note("Thiếu danh sách"), office);
        assignments.submit(id, 4, Evidence.note("Đã bổ sung"), secretary);
        var confirmed = assignments.confirm(id, 5, Evidence.NONE, town.actor("NORTH", Role.LEADER));

        assertThat(confirmed.standing()).isInstanceOf(Standing.Confirmed.class);
        assertThat(duties.get(id, secretary).steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.ACCEPTED,
                        Step.Kind.REPORTED,
                        Step.Kind.SUBMITTED,
                        Step.Kind.RETURNED,
                        Step.Kind.SUBMITTED,
                        Step.Kind.CONFIRMED);
        assertThat(database.sql("select action from audit.entry where subject = :subject order by id")
                        .param("subject", "assignment:" + id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "obligation.accepted",
                        "obligation.reported",
                        "obligation.submitted",
                        "obligation.returned",
                        "obligation.submitted",
                        "obligation.confirmed");
    }

    @Test
    void inAnotherBranchItDoesNotExist() {
        var stranger = town.actor(OTHER_CELL, Role.CELL_SECRETARY);
        var strangeOffice = town.actor("SOUTH", Role.OFFICE);

        assertThatThrownBy(() -> assignments.accept(id, 0, Evidence.NONE, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.confirm(id, 0, Evidence.NONE, strangeOffice))
                .isInstanceOf(NotFound.class);
        assertThat(get("/nhiem-vu/" + id, town.as(OTHER_CELL, Role.CELL_SECRETARY)))
                .hasStatus(404);
        assertThat(get("/nhiem-vu/" + id, town.as("SOUTH", Role.OFFICE))).hasStatus(404);
        assertThat(get("/nhiem-vu/" + id, town.as("NORTH-1", Role.OFFICER))).hasStatusOk();
    }

    @Test
    void ofTwoWhoStartFromTheSameVersionTheSecondLosesNothingButTheRace() {
        assignments.accept(id, 0, Evidence.NONE, secretary);

        assertThatThrownBy(() -> assignments.report(id, 0, Evidence.note("Đã học"), secretary))
                .isInstanceOf(ChangedMeanwhile.class);
        var answer = send("cap-nhat", 0, "Đã học 20/31 đảng viên", town.as(CELL, Role.CELL_SECRETARY));
        assertThat(answer).hasStatus(409).bodyText().contains("Đã học 20/31 đảng viên", "Có người khác vừa sửa");
        assertThat(duties.get(id, secretary).steps()).hasSize(1);
    }

    @Test
    void ofTwoDecisionsAtTheSameMomentOneCounts() throws Exception {
        assignments.submit(id, 0, Evidence.note("Đã xong"), secretary);
        var start = new CyclicBarrier(2);
        Callable<Assignment> confirm = () -> {
            start.await();
            return assignments.confirm(id, 1, Evidence.NONE, office);
        };
        Callable<Assignment> sendBack = () -> {
            start.await();
            return assignments.sendBack(id, 1, Evidence.note("Thiếu danh sách"), office);
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            assertThat(people.invokeAll(List.of(confirm, sendBack)))
                    .extracting(Future::state)
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        }
        assertThat(duties.get(id, secretary).steps()).hasSize(2);
    }

    @Test
    void whatWasTypedComesBackEvenWhenItsFormIsGone() {
        assignments.submit(id, 0, Evidence.note("Đã xong"), secretary);

        var answer = send("nop", 0, "Bản của người thứ hai", town.as(CELL, Role.CELL_SECRETARY));

        assertThat(answer).hasStatus(409).bodyText().contains("Bản của người thứ hai", "id=\"da-nhap\"");
    }

    @Test
    void aRefusedSubmissionSaysWhyAboveAndAtTheField() {
        var answer = send("nop", 0, "  ", town.as(CELL, Role.CELL_SECRETARY));

        assertThat(answer).hasStatus(422).bodyText().contains("error-summary", "#nop-note", "id=\"nop-loi\"");
    }

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
        assignments.submit(id, 0, Evidence.note("Đã xong"), secretary);

        assertThat(get("/viec-cua-toi?muc=cho-xac-nhan", town.as("", Role.OFFICE)))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ " + town.unitCode(CELL), "Xem và xác nhận");
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

    private MvcTestResult get(String path, RequestPostProcessor by) {
        return browser.get().uri(path).with(by).exchange();
    }

    private MvcTestResult send(String step, int version, String note, RequestPostProcessor by) {
        return browser.post()
                .uri("/nhiem-vu/" + id + "/" + step)
                .param("version", Integer.toString(version))
                .param("note", note)
                .with(by)
                .with(csrf())
                .exchange();
    }
}
