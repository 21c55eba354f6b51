package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator lets other systems in, tells them of what happens, and sees what became of it. */
@Journey
class IntegrationJourneyTest {

    private static final String TOKENS = "/quan-tri/ket-noi";
    private static final String HOOKS = TOKENS + "/thong-bao";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    JdbcTemplate sql;

    private final List<String> findings = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anAdministratorConnectsOtherSystems(Screen screen) {
        var administrator = chromium.visit(screen).signIn("quantri");
        makesTokens(administrator);
        revokesOne(administrator);
        registersAnAddress(administrator);
        watchesWhatIsSent(administrator);
        Assertions.assertThat(findings).isEmpty();
    }

    private void makesTokens(Visit visit) {
        visit.open(TOKENS);
        look(visit, "tokens-empty-or-not");
        visit.fill("Tên hệ thống", "Trục liên thông văn bản thành phố");
        visit.mayFail(TOKENS);
        visit.all("main form.own-form button.btn-primary").click();
        assertThat(visit.all(".error-summary")).containsText("ít nhất một phạm vi");
        assertThat(visit.all("#ten")).hasValue("Trục liên thông văn bản thành phố");
        visit.all("[value='documents:read']").check();
        visit.all("[value='assignments:read']").check();
        visit.all("[value='assignments:carry-out']").check();
        visit.fill("Dùng đến hết ngày", "không rõ");
        visit.all("main form.own-form button.btn-primary").click();
        assertThat(visit.all(".error-summary")).containsText("không rõ");
        var next = visit.all("#den-ngay").getAttribute("placeholder");
        visit.fill("Dùng đến hết ngày", next);
        visit.all("main form.own-form button.btn-primary").click();
        assertThat(visit.all("#ma")).hasValue(Pattern.compile("qt_.{43}"));
        look(visit, "token-made");
        visit.open(TOKENS);
        assertThat(visit.all("#ma")).hasCount(0);
    }

    private void revokesOne(Visit visit) {
        visit.all("tbody tr", "Trục liên thông", "Đang dùng được")
                .first()
                .locator("button")
                .click();
        assertThat(visit.all("tbody tr", "Đã thu hồi").first()).isVisible();
        look(visit, "token-revoked");
    }

    private void registersAnAddress(Visit visit) {
        visit.open(HOOKS);
        visit.fill("Tên hệ thống", "Phần mềm theo dõi nhiệm vụ của Văn phòng");
        visit.fill("Địa chỉ nhận (https)", "https://192.168.10.20/su-kien");
        visit.all("[value='assignment.changed']").check();
        visit.all("[value='document.published']").check();
        visit.mayFail(HOOKS);
        visit.all("main form.own-form button.btn-primary").click();
        assertThat(visit.all(".error-summary")).containsText("192.168.10.20");
        visit.fill("Địa chỉ nhận (https)", "https://203.0.113.7/he-thong/thong-bao/su-kien-nhiem-vu");
        visit.all("main form.own-form button.btn-primary").click();
        assertThat(visit.all("#khoa")).hasValue(Pattern.compile("whsec_.+"));
        look(visit, "hook-registered");
    }

    private void watchesWhatIsSent(Visit visit) {
        sql.update("""
                insert into integration.delivery
                    (hook_id, event, body, at, state, attempts, next_at, status, problem, ended_at)
                select (select max(id) from integration.hook), 'assignment.changed', '{}',
                       now() - n * interval '17 minutes',
                       case n % 3 when 0 then 'DELIVERED' when 1 then 'FAILED' else 'WAITING' end, n % 3 * 5 + 1,
                       now() + interval '1 hour', case n % 3 when 0 then 204 when 1 then 503 end,
                       case n % 3 when 1 then 'HTTP 503'
                                  when 2 then 'ConnectTimeoutException: Connect to 203.0.113.7:443 timed out' end,
                       case when n % 3 < 2 then now() end
                from generate_series(1, 24) n
                """);
        visit.open(HOOKS);
        visit.all("tbody a", "Phần mềm theo dõi").last().click();
        look(visit, "deliveries");
        visit.all("tbody tr", "Không gửi được").first().locator("button").click();
        assertThat(visit.all("tbody tr", "Không gửi được")).hasCount(7);
        visit.press("Tạm dừng");
        assertThat(visit.all(".page-head")).containsText("Tạm dừng");
        visit.press("Gửi tiếp");
        assertThat(visit.all(".page-head")).containsText("Đang gửi");
        visit.all(".page-head form[action$='/bo'] button").click();
        visit.isAt(HOOKS);
    }

    private void look(Visit visit, String name) {
        findings.addAll(new Inspector(visit).look("integration-" + name));
    }
}
