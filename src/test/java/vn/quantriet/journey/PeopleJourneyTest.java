package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody is put on a roster, found, moved, given positions and put right, and each sees of them what they may. */
@Journey
@Tag("person")
class PeopleJourneyTest {

    private static final String FIRST = "HP.303.11296.CB01";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @EnumSource
    void somebodyIsAddedMovedAndFoundOnTheRosterOfEachDay(Screen screen) {
        var office = chromium.visit(screen).signIn("tochuc");
        var name = screen == Screen.DESK ? "Khúc Thị Bàn Giấy" : "Khúc Thị Điện Thoại";
        added(office, name);
        var person = office.page().url().replaceAll("\\?.*", "");
        transferred(office);
        assertThat(office.all("section[aria-labelledby=qua-trinh] li")).hasCount(3);
        office.sees("Theo 15-QĐ/ĐU");
        office.picture("person-moved");
        onTheRosterOf(office, "14/06/2019", name, true);
        onTheRosterOf(office, "15/06/2019", name, false);
        found(office, name);
        office.page().navigate(person);
        assertThat(office.all("h1")).hasText(name);
    }

    private static void added(Visit office, String name) {
        office.open("/to-chuc/" + FIRST + "/danh-sach");
        office.follow("Thêm người");
        office.fill("Họ và tên", name);
        office.fill("Ngày sinh", "19/05/1990");
        office.fill("Về đơn vị từ ngày", "1/3/2018");
        assertThat(office.all("input[name=don-vi-tim]")).hasValue("Chi bộ Tổ dân phố 1");
        assertThat(new Inspector(office).look("person-add")).isEmpty();
        office.press("Lưu");
        office.sees("Đã lưu.");
    }

    private static void transferred(Visit office) {
        var form = opened(office, "chuyen-don-vi");
        pick(form, "HP.303.11296.CB02", "Chi bộ");
        office.fill(form, "Chuyển từ ngày", "15/06/2019");
        office.fill(form, "Số quyết định, giấy giới thiệu", "15-QĐ/ĐU");
        assertThat(new Inspector(office).look("person-acts")).isEmpty();
        office.press("Chuyển", form);
        office.sees("Đã lưu.");
    }

    private static void onTheRosterOf(Visit office, String day, String name, boolean there) {
        office.open("/to-chuc/" + FIRST + "/danh-sach");
        narrowing(office);
        office.fill("Danh sách ngày", day);
        office.press("Tìm");
        office.page().waitForURL("**ngay=" + day.replace("/", "%2F") + "*");
        assertThat(office.all("#ket-qua tr", name)).hasCount(there ? 1 : 0);
    }

    private static void found(Visit office, String name) {
        office.open("/con-nguoi");
        assertThat(new Inspector(office).look("people")).isEmpty();
        narrowing(office);
        office.fill("Tìm người", vn.quantriet.text.VietnameseText.searchKey(name));
        office.press("Tìm");
        assertThat(office.all("#ket-qua tbody tr")).hasCount(1);
        office.follow(name);
        assertThat(office.all("h1")).hasText(name);
    }

    /** On the phone the filters are folded away. */
    private static void narrowing(Visit visit) {
        if (visit.screen() == Screen.PHONE && !visit.all("form.filters").isVisible())
            visit.all(".filter-toggle-label").click();
    }

    @Test
    void somebodyHoldsSeveralPositionsAndOneThatWasWrittenDownWrongIsPutRight() {
        var office = chromium.visit(Screen.DESK).signIn("tochuc");
        added(office, "Khúc Văn Kiêm Nhiệm");
        appointed(office, "Ủy viên", "HP.303.11296", "01/03/2019");
        appointed(office, "Báo cáo viên", "HP.BTG", "01/04/2020");
        assertThat(office.all(".page-head")).containsText("Báo cáo viên, Ban Tuyên giáo Thành ủy");
        assertThat(office.all(".page-head")).containsText("Ủy viên, Đảng ủy phường Quán Toan");
        office.page()
                .getByLabel("Đính chính ngày: Ủy viên", new Page.GetByLabelOptions().setExact(true))
                .click();
        assertThat(new Inspector(office).look("correction")).isEmpty();
        office.fill("Từ ngày", "01/03/2020");
        office.mayFail(office.page().url().replaceAll("https?://[^/]*|\\?.*", ""));
        office.press("Đính chính");
        office.sees("Cần ghi lý do đính chính.");
        office.fill("Lý do", "Quyết định 12-QĐ/ĐU ghi năm 2020");
        office.press("Đính chính");
        office.sees("Quyết định 12-QĐ/ĐU ghi năm 2020");
        assertThat(office.all("section[aria-labelledby=chuc-vu-da-giu] tr", "Ủy viên"))
                .containsText("từ 01/03/2020");
        office.picture("person-positions");
    }

    private static void appointed(Visit office, String title, String unit, String since) {
        var form = opened(office, "chuc-vu");
        office.fill(form, "Chức danh", title);
        pick(form, unit, "");
        office.fill(form, "Từ ngày", since);
        office.press("Ghi chức vụ", form);
        office.sees("Đã lưu.");
    }

    @Test
    void eachSeesOfAPersonWhatTheyMayAndReadingIsWrittenDown() {
        var secretary = chromium.visit(Screen.PHONE).signIn("bithu");
        secretary.open("/con-nguoi");
        var name = secretary.all("#ket-qua tbody tr a").last().innerText();
        secretary.follow(name);
        var person = secretary.page().url().replaceAll(".*/", "");
        assertThat(secretary.all("dl.facts")).containsText("Ngày sinh");
        assertThat(new Inspector(secretary).look("person-sensitive")).isEmpty();
        var officer = chromium.visit(Screen.DESK).signIn("canbo.quantoan");
        officer.open(secretary.page().url());
        officer.sees("chỉ hiện với vai trò được xem");
        assertThat(officer.all("dl.facts")).not().containsText("Ngày sinh");
        var outside = chromium.visit(Screen.DESK).signIn("canbo.ngoquyen");
        outside.openRefused(secretary.page().url().replaceAll("https?://[^/]*", ""), 404);
        var inspection = chromium.visit(Screen.DESK).signIn("kiemtra");
        inspection.open("/nhat-ky");
        var about = "người số " + person;
        assertThat(inspection
                        .all("table.log tbody tr", about, "Đảng ủy phường Quán Toan")
                        .first())
                .containsText("không gồm ngày sinh");
        assertThat(inspection
                        .all("table.log tbody tr", about, "Chi bộ Tổ dân phố 1")
                        .first())
                .containsText("toàn bộ hồ sơ");
    }

    @Test
    void whoeverHoldsSeveralPositionsActsForOneOfThemAndSwitchesInTheTopBar() {
        var visit = chromium.visit(Screen.DESK).signIn("tochuc");
        visit.open("/con-nguoi");
        assertThat(visit.all("h1")).containsText("Thành ủy Hải Phòng");
        visit.all(".top-unit summary").click();
        visit.press("Ban Tổ chức Thành ủy");
        assertThat(visit.all(".top-unit summary")).containsText("Ban Tổ chức Thành ủy");
        visit.open("/con-nguoi");
        assertThat(visit.all("h1")).containsText("Ban Tổ chức Thành ủy");
        assertThat(visit.all("main").getByText("Thêm người")).hasCount(0);
        visit.openRefused("/con-nguoi/them", 403);
    }

    @Test
    void itNeedsNoScripts() {
        var office = chromium.visitWithoutScripts(Screen.DESK).signIn("tochuc");
        office.open("/con-nguoi/them");
        office.fill("Họ và tên", "Khúc Thị Không Mã");
        office.fill("Về đơn vị từ ngày", "1/3/2018");
        office.all("input[name=don-vi-tim]").fill(FIRST);
        office.press("Tìm", office.all("fieldset.picker"));
        assertThat(office.all("#ho-ten")).hasValue("Khúc Thị Không Mã");
        office.all(".picker-found .picker-option").first().click();
        office.press("Lưu");
        office.sees("Đã lưu.");
        office.all("#tu-cach summary").click();
        office.all("#tu-cach select").selectOption("PROBATIONARY");
        office.fill(office.all("#tu-cach"), "Từ ngày", "2/3/2018");
        office.press("Ghi tư cách mới", office.all("#tu-cach"));
        office.sees("Đảng viên dự bị");
    }

    private static Locator opened(Visit office, String act) {
        office.all("#" + act + " summary").click();
        return office.all("#" + act);
    }

    private static void pick(Locator form, String typed, String unit) {
        var field = form.locator("input[type=search]");
        field.pressSequentially(typed);
        form.locator(".picker-found .picker-option", new Locator.LocatorOptions().setHasText(unit))
                .first()
                .click();
    }
}
