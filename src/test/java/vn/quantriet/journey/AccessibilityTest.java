package vn.quantriet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be read and used by everybody, on the desk and on the phone. */
@Journey
class AccessibilityTest {

    private static final String DUTY = "trực tiếp giới thiệu";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final List<String> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"DESK, 81-CT/TU", "PHONE, 82-CT/TU"})
    void noPageShutsAnybodyOut(Screen screen, String number) {
        var stranger = chromium.visit(screen);
        look(stranger, "sign-in", "/dang-nhap?sai");
        var office = new Office(chromium.visit(screen).signIn("vanphong"), number).bringsIn();
        inReview(office);
        office.publishes();
        carriedOut(office, new CarryingOut(chromium.visit(screen).signIn("vp.hongbang"), office.title()));
        looked(office.visit(), office.slug());
        refused(screen);
        assertThat(findings).isEmpty();
    }

    private void inReview(Office office) {
        var visit = office.visit();
        look(visit, "import", "/van-ban/nhap");
        look(visit, "register", "/van-ban");
        office.reviews();
        look(visit, "review");
        for (var page : new String[] {"Sửa", "Tách", "đơn vị"}) {
            office.reviews();
            visit.follow(page, office.card(DUTY));
            look(visit, "review-" + (page.endsWith("vị") ? "addressees" : page.equals("Sửa") ? "edit" : "split"));
        }
        look(visit, "heading", "/van-ban/" + office.slug() + "/ra-soat/tieu-de");
        look(visit, "publish", "/van-ban/" + office.slug() + "/ban-hanh");
    }

    private void carriedOut(Office office, CarryingOut officer) {
        officer.seesMyWork();
        look(officer.visit(), "my-work");
        officer.opens(DUTY);
        look(officer.visit(), "duty");
        officer.submits("Đã giới thiệu.", "1-BC/QU");
        look(officer.visit(), "duty-handed-in");
        look(officer.visit(), "support", "/viec-cua-toi?muc=phoi-hop");
        look(office.visit(), "to-confirm", "/viec-cua-toi?muc=cho-xac-nhan");
        new Judging(office.visit(), office.title()).opens(DUTY);
        look(office.visit(), "duty-to-confirm");
    }

    private void looked(Visit visit, String slug) {
        look(visit, "document", "/van-ban/" + slug);
        look(visit, "list", "/nhiem-vu?van-ban=" + slug);
        look(visit, "list-empty", "/nhiem-vu?q=khongcogi");
        look(visit, "board", "/dieu-hanh");
        look(visit, "board-document", "/dieu-hanh?van-ban=" + slug);
        look(visit, "directory", "/to-chuc");
        look(visit, "directory-found", "/to-chuc?q=chi+bo");
        look(visit, "unit", "/to-chuc/HP.303");
    }

    private void refused(Screen screen) {
        var member = chromium.visit(screen).signIn("dangvien");
        member.openRefused("/to-chuc", 403);
        look(member, "refused");
        look(member, "nothing-to-do", "/viec-cua-toi");
    }

    private void look(Visit visit, String name, String path) {
        visit.open(path);
        look(visit, name);
    }

    private void look(Visit visit, String name) {
        findings.addAll(new Inspector(visit).look(name));
    }
}
