package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One directive from its text to the figures of the city, by the hands of everybody it passes through. */
@Journey
class DirectiveToBoardJourneyTest {

    private static final String DISTRICT_MEETING = "mở hội nghị học tập Nghị quyết ở cấp huyện";
    private static final String PROGRAMME = "ban hành chương trình hành động";
    private static final String CELLS = "phổ biến Chỉ thị đến từng đảng viên";
    private static final String REASON = "Chưa có danh sách người dự; bổ sung rồi nộp lại.";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"DESK, 71-CT/TU", "PHONE, 72-CT/TU"})
    void aDirectiveBecomesDutiesAndDutiesBecomeFigures(Screen screen, String number) {
        var office = new Office(visit(screen, "vanphong"), number).bringsIn();
        reviewed(new Reviewing(office), screen);
        office.publishes();
        var officer = new CarryingOut(visit(screen, "canbo.hongbang"), office.title());
        handedIn(officer);
        judged(new Judging(office.visit(), office.title()));
        handedInAgain(officer);
        figuresAreRight(new ReadingTheBoard(office.visit(), office.slug()), screen);
        others(office, screen);
    }

    private void reviewed(Reviewing review, Screen screen) {
        review.seesWhatWasRead();
        if (screen == Screen.DESK) review.confirmsByKeyboard();
        else review.confirmsByTouch();
        review.rewords();
        review.splits();
        review.merges();
        review.leavesOneUnitOut();
        review.addsOneForTheCells();
    }

    private static void handedIn(CarryingOut officer) {
        officer.seesMyWork();
        officer.visit().picture("my-work");
        officer.accepts(DISTRICT_MEETING);
        officer.opens(DISTRICT_MEETING);
        officer.visit().picture("duty-to-do");
        officer.reports("Đã lập danh sách, mời báo cáo viên.");
        officer.submits("Hội nghị đã mở, 214 người dự.", "31-BC/QU");
        officer.visit().picture("duty-handed-in");
        officer.seesMyWork();
        officer.opens(PROGRAMME);
        officer.submits("Chương trình đã ban hành.", "https://example.org/chuong-trinh/12-CTr-QU");
    }

    private static void judged(Judging office) {
        office.visit().open("/viec-cua-toi?muc=cho-xac-nhan");
        office.visit().picture("to-confirm");
        office.confirms(DISTRICT_MEETING);
        office.sendsBack(PROGRAMME, REASON);
    }

    private static void handedInAgain(CarryingOut officer) {
        officer.seesMyWork();
        assertThat(officer.card(PROGRAMME)).containsText(REASON);
        officer.visit().picture("my-work-returned");
        officer.opens(PROGRAMME);
        officer.seesWhyItCameBack(REASON);
        officer.visit().picture("duty-returned");
        officer.submits("Đã kèm danh sách.", "12-CTr/QU");
    }

    private static void figuresAreRight(ReadingTheBoard board, Screen screen) {
        board.opens();
        assertThat(board.tile("done_on_time")).isEqualTo(1);
        assertThat(board.tile("overdue")).isZero();
        assertThat(board.tile("due_soon")).isPositive();
        board.visit().picture("board");
        if (screen == Screen.DESK) board.recounts();
        board.drillsDown("Quận ủy Hồng Bàng", DISTRICT_MEETING);
        for (var step :
                new String[] {"Giao nhiệm vụ", "Tiếp nhận", "Cập nhật tiến độ", "Nộp kết quả", "Xác nhận hoàn thành"})
            assertThat(board.visit().all(".timeline-list")).containsText(step);
        board.visit().picture("duty-done");
    }

    /** Inspection looks and has nothing to press; a cell secretary finds the duty of the cell on the phone. */
    private void others(Office office, Screen screen) {
        var inspection = visit(screen, "kiemtra");
        inspection.open("/nhiem-vu?van-ban=" + office.slug() + "&trinh-tu=cho-xac-nhan");
        inspection.follow(PROGRAMME, inspection.all("table.stack"));
        assertThat(inspection.all("main button")).hasCount(0);
        inspection.picture("duty-of-inspection");
        var secretary = new CarryingOut(visit(Screen.PHONE, "bithu"), office.title());
        secretary.seesMyWork();
        secretary.accepts(CELLS);
        secretary.visit().picture("cell-" + screen.width());
    }

    private Visit visit(Screen screen, String username) {
        return chromium.visit(screen).signIn(username);
    }
}
