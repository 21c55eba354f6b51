package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit picker: by keyboard, with a pointer, without scripts; the log, which has one, looked at on both screens. */
@Journey
class PickingAUnitTest {

    private static final String SEARCH = "#don-vi-tim";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"hong bang", "Hồng Bàng", "HP.303", "quận uỷ hồng bàng"})
    void oneTypesAndChoosesWithTheKeyboard(String typed) {
        var visit = chromium.visit(Screen.DESK).signIn("kiemtra");
        visit.open("/nhat-ky");
        var field = combobox(visit);
        assertThat(field).hasAttribute("aria-expanded", "false");
        field.pressSequentially(typed);
        assertThat(options(visit).first()).containsText("Quận ủy Hồng Bàng");
        assertThat(field).hasAttribute("aria-expanded", "true");
        field.press("ArrowDown");
        assertThat(options(visit).first()).hasAttribute("aria-selected", "true");
        assertThat(field)
                .hasAttribute(
                        "aria-activedescendant",
                        String.valueOf(options(visit).first().getAttribute("id")));
        field.press("Enter");
        assertThat(field).hasValue("Quận ủy Hồng Bàng");
        assertThat(options(visit)).hasCount(0);
        assertThat(visit.all(".picker-status")).hasText("Đã chọn Quận ủy Hồng Bàng");
        field.press("Enter");
        visit.page().waitForURL("**/nhat-ky?*don-vi=HP.303*");
        assertThat(visit.page().url()).doesNotContain("don-vi-tim");
        assertThat(combobox(visit)).hasValue("Quận ủy Hồng Bàng");
    }

    @Test
    void escapeClosesAndAnEmptyFieldMeansEverybody() {
        var visit = chromium.visit(Screen.DESK).signIn("kiemtra");
        visit.open("/nhat-ky?don-vi=HP.303");
        var field = combobox(visit);
        field.fill("chi bo");
        assertThat(options(visit).first()).isVisible();
        field.press("Escape");
        assertThat(options(visit)).hasCount(0);
        visit.all("#nguoi").focus();
        assertThat(field).hasValue("Quận ủy Hồng Bàng");
        field.fill("");
        visit.press("Lọc", visit.all("form.filters"));
        visit.page().waitForURL("**/nhat-ky?*don-vi=&*");
        assertThat(combobox(visit)).hasValue("");
    }

    @Test
    void severalAreChosenOneAfterTheOther() {
        var office = new Office(chromium.visit(Screen.DESK).signIn("vanphong"), "83-CT/TU").bringsIn();
        office.reviews();
        office.visit().follow("đơn vị", office.card("trực tiếp giới thiệu"));
        var visit = office.visit();
        visit.page().waitForLoadState(); // what is typed before the scripts are there is not searched for
        var field = visit.all("#added-tim");
        for (var name : new String[] {"bao hai phong", "truong chinh tri"}) {
            field.pressSequentially(name);
            options(visit).first().click();
        }
        assertThat(visit.all(".picker-chosen input:checked")).hasCount(2);
        visit.all(".picker-chosen .picker-option").first().click();
        assertThat(visit.all(".picker-chosen input:checked")).hasCount(1);
        visit.picture("picker-many");
        visit.press("Lưu");
        visit.sees("296 đơn vị");
    }

    @Test
    void withoutScriptsOneSearchesAndTicks() {
        var visit = chromium.visitWithoutScripts(Screen.DESK).signIn("kiemtra");
        visit.open("/nhat-ky");
        visit.all(SEARCH).fill("hong bang");
        visit.press("Tìm");
        visit.all(".picker-found .picker-option", "Quận ủy Hồng Bàng").first().click();
        visit.press("Lọc", visit.all("form.filters"));
        assertThat(visit.page().url()).contains("don-vi=HP.303");
        assertThat(visit.all(".picker-chosen input:checked")).hasValue("HP.303");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theLogShutsNobodyOut(Screen screen) {
        var visit = chromium.visit(screen).signIn("kiemtra");
        visit.open("/nhat-ky");
        assertThat(new Inspector(visit).look("log")).isEmpty();
        if (screen == Screen.PHONE) visit.all(".filter-toggle-label").click();
        visit.all(SEARCH).pressSequentially("quan uy");
        assertThat(options(visit).first()).isVisible();
        assertThat(new Inspector(visit).look("log-picking")).isEmpty();
        visit.open("/nhat-ky?nguoi=khongcoai");
        assertThat(new Inspector(visit).look("log-empty")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nhiem-vu", "/dieu-hanh"})
    void theListAndTheBoardAreNarrowedToAUnit(String page) {
        var visit = chromium.visit(Screen.DESK).signIn("vanphong");
        visit.open(page);
        var field = combobox(visit);
        field.pressSequentially("le chan");
        assertThat(options(visit).first()).containsText("Quận ủy Lê Chân");
        visit.picture("picking" + page.replace('/', '-'));
        field.press("Enter");
        field.press("Enter");
        visit.page().waitForURL("**" + page + "?*don-vi=HP.305*");
        visit.sees("Quận ủy Lê Chân");
        assertThat(combobox(visit)).hasValue("Quận ủy Lê Chân");
    }

    private static Locator combobox(Visit visit) {
        var field = visit.all(SEARCH);
        assertThat(field).hasRole(AriaRole.COMBOBOX);
        return field;
    }

    private static Locator options(Visit visit) {
        return visit.page().locator(".picker-found [role=option]");
    }
}
