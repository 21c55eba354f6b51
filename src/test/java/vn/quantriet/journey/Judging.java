package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody above, who confirms results or sends them back. */
record Judging(Visit visit, String document) {

    void opens(String duty) {
        visit.open("/viec-cua-toi?muc=cho-xac-nhan");
        visit.all("article.work", duty, document)
                .first()
                .getByText("Xem và quyết định")
                .click();
    }

    void confirms(String duty) {
        opens(duty);
        visit.picture("duty-to-confirm");
        visit.press("Xác nhận hoàn thành", visit.all("#xac-nhan"));
        assertThat(visit.all(".page-head .standing")).containsText("Đã xác nhận");
    }

    void sendsBack(String duty, String reason) {
        opens(duty);
        var form = visit.all("#tra-lai");
        if (form.getAttribute("open") == null) form.locator("summary").click();
        visit.fill(form, "Lý do trả lại", reason);
        visit.press("Trả lại", form);
        assertThat(visit.all(".page-head .standing")).containsText("Trả lại");
    }
}
