package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody who carries out what a document gave their unit. */
record CarryingOut(Visit visit, String document) {

    Locator card(String duty) {
        return visit.all("article.work", duty, document).first();
    }

    /** Of the one document: what other journeys published may fill the first page. */
    void seesMyWork() {
        visit.open("/viec-cua-toi?muc=can-lam&van-ban=" + slug());
    }

    private String slug() {
        var number = document.substring(document.lastIndexOf(' ') + 1);
        return number.toLowerCase(Locale.ROOT).replace('/', '-') + "-"
                + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    }

    void accepts(String duty) {
        visit.press("Tiếp nhận", card(duty));
        assertThat(card(duty)).containsText("Đã tiếp nhận");
    }

    void opens(String duty) {
        card(duty).locator("h2 a").click();
        assertThat(visit.all("h1", duty)).isVisible();
    }

    void reports(String note) {
        var form = visit.all("#cap-nhat");
        if (form.getAttribute("open") == null) form.locator("summary").click();
        visit.fill(form, "Đã làm đến đâu", note);
        visit.press("Ghi tiến độ", form);
        assertThat(visit.all(".timeline-list")).containsText(note);
    }

    void submits(String result, String product) {
        var form = visit.all("#nop");
        visit.fill(form, "Kết quả", result);
        visit.fill(form, "Sản phẩm", product);
        visit.attach(form, "kết quả học tập.txt", "Đã mở hội nghị, 214 người dự.");
        visit.press("Nộp kết quả", form);
        assertThat(visit.all(".page-head .standing")).containsText("Chờ xác nhận");
        assertThat(visit.all(".attachment").first()).containsText("kết quả học tập.txt");
    }

    void seesWhyItCameBack(String reason) {
        assertThat(visit.all(".error-summary")).containsText(reason);
    }
}
