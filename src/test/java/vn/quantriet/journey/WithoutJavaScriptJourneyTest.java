package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser that runs no scripts is enough to get the work done. */
@Journey
class WithoutJavaScriptJourneyTest {

    private static final String DUTY = "mở hội nghị học tập Nghị quyết";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aDutyIsIssuedCarriedOutAndConfirmed() {
        var office = new Office(visit("vanphong"), "73-CT/TU").bringsIn();
        office.visit().press("Xác nhận", office.card(DUTY));
        assertThat(office.card(DUTY)).containsText("Đã xác nhận");
        office.publishes();
        var officer = new CarryingOut(visit("canbo.ngoquyen"), office.title());
        officer.seesMyWork();
        officer.accepts(DUTY);
        officer.opens(DUTY);
        officer.submits("Hội nghị đã mở.", "7-BC/QU");
        officer.visit().picture("without-scripts");
        new Judging(office.visit(), office.title()).confirms(DUTY);
    }

    private Visit visit(String username) {
        return chromium.visitWithoutScripts(Screen.DESK).signIn(username);
    }
}
