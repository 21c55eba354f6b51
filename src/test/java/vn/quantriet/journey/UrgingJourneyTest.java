package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.urging.round.Rounds;

/** An office urges all below, and somebody there hears the bell and finds the duty. */
@Journey
class UrgingJourneyTest {

    private static final String WORDS =
            "Đề nghị các đơn vị khẩn trương nộp kết quả trước ngày 15; vướng mắc báo ngay về "
                    + "Văn phòng Thành ủy để cùng tháo gỡ.";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Rounds rounds;

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
        isReminded(office.visit(), officer, office.slug());
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
        administrator.fill("Yên lặng từ", "00:00");
        administrator.fill("Đến", "00:00");
        administrator.all("[name=rest]").uncheck();
        administrator.press("Lưu quy tắc");
        assertThat(administrator.all(".notice")).containsText("Đã lưu quy tắc");
    }

    /** The second screen looks at the digest of the first: there is one a day. */
    private void isReminded(Visit office, Visit officer, String document) {
        sql.update("""
                update obligation.assignment
                set assigned_at = assigned_at - interval '60 days', since = since - interval '60 days',
                    due_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 3
                where document_id = (select id from directive.document where slug = ?) and standing = 'ASSIGNED'
                  and unit_id in (select id from organization.unit where code in ('HP.303', 'HP.VP'))
                """, document);
        var more = true;
        while (more) more = rounds.advance();
        opensTheDigest(officer);
        assertThat(officer.all("main tbody tr").first()).isVisible();
        look(officer, "digest-of-a-district");
        opensTheDigest(office);
        assertThat(office.all("main .group-head h2", "Cấp dưới của Thành ủy Hải Phòng quá hạn"))
                .isVisible();
        look(office, "digest-of-the-city");
    }

    private static void opensTheDigest(Visit visit) {
        visit.open("/thong-bao");
        visit.follow("Nhắc việc ngày", visit.all(".notices"));
    }

    private void look(Visit visit, String name) {
        findings.addAll(new Inspector(visit).look(name));
    }
}
