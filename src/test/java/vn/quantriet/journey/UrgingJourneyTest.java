package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office urges all below, and somebody there hears the bell and finds the duty. */
@Journey
class UrgingJourneyTest {

    private static final String WORDS =
            "Đề nghị các đơn vị khẩn trương nộp kết quả trước ngày 15; vướng mắc báo ngay về "
                    + "Văn phòng Thành ủy để cùng tháo gỡ.";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final List<String> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"DESK, 61-CT/TU", "PHONE, 62-CT/TU"})
    void anUrgingGoesFromTheListToTheDuty(Screen screen, String number) {
        var office = new Office(chromium.visit(screen).signIn("vanphong"), number).bringsIn();
        var review = new Reviewing(office);
        review.seesWhatWasRead();
        if (screen == Screen.DESK) review.confirmsByKeyboard();
        else review.confirmsByTouch();
        office.publishes();

        urges(office);
        var officer = chromium.visit(screen).signIn("canbo.hongbang");
        hears(officer);
        keepsACalendar(officer);
        settles(chromium.visit(screen).signIn("quantri"));
        Assertions.assertThat(findings).isEmpty();
    }

    private void urges(Office office) {
        var visit = office.visit();
        visit.open("/nhiem-vu?van-ban=" + office.slug() + "&pham-vi=cap-duoi");
        look(visit, "list-to-urge");
        visit.follow("Đôn đốc", visit.all(".head-actions"));
        visit.fill("Nội dung đôn đốc", WORDS);
        look(visit, "urge");
        visit.all("main form button[type=submit]").click();
        assertThat(visit.all("main .said")).containsText(WORDS);
        look(visit, "urged");
        visit.open("/don-doc");
        assertThat(visit.all("tbody tr").first()).containsText(WORDS);
        look(visit, "urgings");
    }

    private void hears(Visit officer) {
        officer.open("/viec-cua-toi");
        assertThat(officer.all(".bell-count")).isVisible();
        look(officer, "bell");
        officer.all(".bell").click();
        look(officer, "notices");
        officer.all(".notices .unread a").first().click();
        assertThat(officer.all("main .said")).containsText(WORDS);
        look(officer, "notice");
        officer.all("main tbody a").first().click();
        assertThat(officer.all("#don-doc")).containsText(WORDS);
        assertThat(officer.all("#don-doc")).containsText("người nhận");
        look(officer, "duty-told");
    }

    private void keepsACalendar(Visit officer) {
        officer.open("/thong-bao/lich");
        officer.all("main form button[type=submit]").first().click();
        assertThat(officer.all("#dia-chi")).hasValue(Pattern.compile("/lich/.{43}\\.ics$"));
        look(officer, "calendar-address");
    }

    private void settles(Visit administrator) {
        administrator.open("/quy-tac-nhac-viec");
        look(administrator, "rule");
        administrator.fill("Nhắc trước hạn (ngày)", "mười");
        administrator.mayFail("/quy-tac-nhac-viec");
        administrator.press("Lưu quy tắc");
        assertThat(administrator.all(".error-summary")).containsText("số nguyên từ 1 đến 365");
        administrator.fill("Nhắc trước hạn (ngày)", "7, 3, 1");
        administrator.press("Lưu quy tắc");
        assertThat(administrator.all(".notice")).containsText("Đã lưu quy tắc");
    }

    private void look(Visit visit, String name) {
        findings.addAll(new Inspector(visit).look(name));
    }
}
