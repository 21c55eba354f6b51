package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.study.ClassId;

/** On telephones in a hall without a network: reading, scanning, marking; all of it arrives when there is one. */
@Journey
@Tag("study")
class WithoutANetworkJourneyTest {

    private static final String PAGES = "quan-triet-trang";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    ApplicationContext application;

    @Test
    void whatIsDoneWithoutANetworkArrivesOnceWhenThereIsOne() {
        var prepared = new AClassToComeTo(application);
        prepared.published();
        var material = prepared.toRead();
        var lesson = prepared.toCome();
        var member = keeping("dangvien", "/tai-lieu", "/tai-lieu/" + material);
        inspect(member, "material-reader");

        offline(member, true);
        member.open("/tai-lieu");
        member.follow(AClassToComeTo.TITLE);
        member.press("Tôi đã đọc xong");
        assertThat(member.all("#cho-gui")).containsText("1 việc đã ghi trên máy này");
        member.open("/diem-danh/" + prepared.code(lesson));
        assertThat(member.all("#da-giu")).containsText("đã được giữ trên máy");
        member.page().reload();
        assertThat(member.all("#cho-gui")).containsText("2 việc");
        inspect(member, "scan-kept");
        assertThat(prepared.present(lesson)).isZero();

        offline(member, false);
        assertThat(member.all("#diem-danh")).containsText("Đã ghi nhận có mặt");
        inspect(member, "scan-arrived");
        assertThat(prepared.present(lesson)).isEqualTo(1);
        assertThat(prepared.finished(material)).isEqualTo(1);

        theClerkMarks(prepared, lesson);
        signsOutAndNothingStays(member);
    }

    private void theClerkMarks(AClassToComeTo prepared, ClassId lesson) {
        var path = "/hoc-tap/lop/" + lesson;
        var clerk = keeping("bithu", path);
        var other = clerk.all(".study-person:not(:has(.mark-on)) button[value=PRESENT]");
        offline(clerk, true);
        clerk.open(path);
        other.first().click();
        assertThat(clerk.all("#cho-gui")).containsText("1 việc đã ghi trên máy này");
        assertThat(prepared.present(lesson)).isEqualTo(1);
        offline(clerk, false);
        assertThat(clerk.all("#cho-gui")).containsText("đã gửi 1 việc");
        assertThat(prepared.present(lesson)).isEqualTo(2);
        clerk.open(path + "/ma-qr");
        assertThat(clerk.all(".wall-count")).containsText("2");
        inspect(clerk, "wall");
    }

    private static void signsOutAndNothingStays(Visit member) {
        member.all("details.menu-end summary").click();
        member.press("Đăng xuất");
        assertThat(member.page().getByLabel("Tên đăng nhập")).isVisible();
        member.page().waitForFunction("() => caches.has('" + PAGES + "').then(there => !there)");
    }

    /** Signed in on a device that has kept these pages. */
    private Visit keeping(String username, String... paths) {
        var visit = chromium.visitAndKeep(Screen.PHONE).signIn(username);
        visit.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        for (var path : paths) {
            visit.open(path);
            visit.page()
                    .waitForFunction(
                            "path => caches.open('" + PAGES + "').then(pages => pages.match(path))"
                                    + ".then(page => page !== undefined)",
                            path);
        }
        visit.page()
                .waitForFunction("() => caches.open('" + PAGES + "').then(pages => pages.match('/diem-danh'))"
                        + ".then(page => page !== undefined)");
        visit.mayFail("");
        return visit;
    }

    private static void offline(Visit visit, boolean is) {
        visit.page().context().setOffline(is);
    }

    private static void inspect(Visit visit, String name) {
        visit.picture(name);
    }
}
