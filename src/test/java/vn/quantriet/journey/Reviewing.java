package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The review of the sample directive, one decision after the other. */
record Reviewing(Office office) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Visit visit() {
        return office.visit();
    }

    void seesWhatWasRead() {
        var facts = visit().all(".heading-facts");
        assertThat(facts).containsText(office.title().replace("Chỉ thị ", ""));
        assertThat(facts).containsText("về học tập và thực hiện Nghị quyết số 27-NQ/TU");
        assertThat(visit().all(".document-text .who", "Ban Tuyên giáo Thành ủy").first())
                .isVisible();
        assertThat(visit().all(".document-text .when", "trong tháng").first()).isVisible();
        assertThat(visit().all(".document-text .cite", "27-NQ/TU").first()).isVisible();
        assertThat(visit().all(".set-aside summary")).containsText("Để riêng: 3 dòng");
        var first = office.card("biên soạn tài liệu");
        assertThat(first).containsText("Ban Tuyên giáo Thành ủy");
        assertThat(first).containsText("Trường Chính trị Tô Hiệu");
        assertThat(first.locator(".six span")).hasCount(6);
        visit().picture("review");
    }

    /** Moves with j and k, confirms with Enter, and the page stays. */
    void confirmsByKeyboard() {
        var keys = visit().page().keyboard();
        visit().page().evaluate("window.sameAsBefore = true");
        keys.press("j");
        keys.press("j");
        assertThat(visit().all(".duty.on .duty-provision")).hasText("1.2");
        keys.press("k");
        assertThat(visit().all(".duty.on .duty-provision")).hasText("1.1");
        keys.press("Enter");
        confirmed(office.card("biên soạn tài liệu"));
        assertThat(visit().all(".review-counts")).containsText("1 đã xác nhận");
        keys.press("j");
        assertThat(visit().all(".duty.on .duty-provision")).hasText("1.2");
        keys.press("Enter");
        assertThat(visit().all(".review-counts")).containsText("2 đã xác nhận");
        visit().isAt("/ra-soat");
        if (!(visit().page().evaluate("window.sameAsBefore") instanceof Boolean same && same))
            throw new AssertionError("the page was loaded anew");
        visit().picture("review-confirmed");
    }

    void confirmsByTouch() {
        visit().press("Xác nhận", office.card("biên soạn tài liệu"));
        confirmed(office.card("biên soạn tài liệu"));
    }

    private static void confirmed(Locator card) {
        assertThat(card).hasClass(Pattern.compile(".*state-confirmed.*"));
        assertThat(card).containsText("Đã xác nhận");
    }

    void rewords() {
        visit().follow("Sửa", office.card("mở hội nghị học tập Nghị quyết", "cấp huyện"));
        visit().fill("Việc phải làm", "mở hội nghị học tập Nghị quyết ở cấp huyện");
        visit().fill("Sản phẩm", "báo cáo kết quả học tập");
        visit().picture("duty-edit");
        visit().press("Lưu");
        assertThat(office.card("ở cấp huyện")).containsText("báo cáo kết quả học tập");
    }

    void splits() {
        visit().follow("Tách", office.card("rà soát", "đề xuất bãi bỏ"));
        assertThat(visit().page().getByLabel("Việc thứ hai"))
                .hasValue("đề xuất bãi bỏ những giấy tờ mà cơ quan nhà nước đã có dữ liệu theo Kế hoạch số 112-KH/TU");
        visit().picture("duty-split");
        visit().press("Tách");
        assertThat(office.card("đề xuất bãi bỏ")).containsText("Sở Thông tin và Truyền thông");
    }

    void merges() {
        visit().press("Gộp với việc sau", office.card("theo dõi, đôn đốc"));
        assertThat(office.card("theo dõi, đôn đốc")).containsText("; báo cáo Thường trực Thành ủy");
        assertThat(visit().all("article.duty.state-removed")).hasCount(1);
        visit().picture("review-merged");
    }

    void leavesOneUnitOut() {
        var duty = "mở hội nghị học tập Nghị quyết";
        visit().follow("35 đơn vị", office.card(duty));
        visit().page().getByLabel("Bỏ Quận ủy Ngô Quyền ra").check();
        visit().page().getByLabel("Ghi nhớ cho văn bản sau").uncheck();
        visit().picture("addressees");
        visit().press("Lưu");
        visit().sees("34 đơn vị");
        office.reviews();
        assertThat(office.card(duty)).containsText("34 đơn vị");
    }

    void addsOneForTheCells() {
        visit().follow("Thêm nhiệm vụ");
        visit().fill("Việc phải làm", "phổ biến Chỉ thị đến từng đảng viên");
        visit().fill("Chủ trì", "các chi bộ");
        visit().page().getByLabel("Loại thời hạn").selectOption("DATE");
        visit().fill(
                        "Hạn cuối",
                        DAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(5)));
        visit().picture("duty-added");
        visit().press("Lưu");
        assertThat(office.card("phổ biến Chỉ thị đến từng đảng viên")).containsText("các chi bộ");
    }
}
