package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.testing.Stranger;
import vn.quantriet.testing.Visitor;

/** Somebody who is known gets an account, with a password for one use. */
@AccessTest
class OpeningAccountsTest extends TwoAdministrators {

    private static final String NEW = "Biển Đồ Sơn sóng vỗ bờ";

    @Test
    void anAccountIsOpenedWithAPasswordForOneUse() {
        var person = somebodyIn("HP.303");
        var page = Jsoup.parse(Visitor.body(district()
                .send(
                        "/quan-tri/tai-khoan/mo",
                        "nguoi",
                        person,
                        "ten",
                        "Moi.Vao",
                        "vai-tro",
                        "OFFICER",
                        "don-vi",
                        unit("HP.303"))));
        var password = page.select("code.secret").text();
        assertThat(password).hasSize(14);
        var stranger = new Stranger(port);
        assertThat(stranger.target(stranger.signIn("moi.vao", password))).startsWith("/viec-cua-toi");
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).isEqualTo("/tai-khoan/mat-khau");
        stranger.get("/tai-khoan/mat-khau");
        stranger.post("/tai-khoan/mat-khau", Map.of("hien-tai", password, "moi", NEW, "nhac-lai", NEW));
        assertThat(stranger.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(audited("identity.account-opened"))
                .contains("OFFICER@" + unit("HP.303"))
                .doesNotContain(password);
    }

    @Test
    void whatIsMissingOrTakenIsSaidAndNothingIsLost() {
        var person = somebodyIn("HP.303");
        assertThat(district().send("/quan-tri/tai-khoan/mo", "ten", "ai.do", "don-vi", unit("HP.303")))
                .hasStatus(422)
                .bodyText()
                .contains("chọn người", "value=\"ai.do\"", "Quận ủy Hồng Bàng");
        assertThat(open(person, "Tên Sai", unit("HP.303"))).bodyText().contains("chữ thường không dấu");
        assertThat(open(person, "bithu", unit("HP.303"))).bodyText().contains("tài khoản khác dùng");
        assertThat(district().send("/quan-tri/tai-khoan/mo", "nguoi", person, "ten", "ten.moi"))
                .bodyText()
                .contains("Cần chọn đơn vị");
        assertThat(open(person, "ten.moi", unit("HP.304"))).hasStatus(404);
        assertThat(open(somebodyIn("HP.304"), "ten.moi", unit("HP.303"))).hasStatus(404);
    }

    private MvcTestResult open(String person, String name, String unit) {
        return district()
                .send("/quan-tri/tai-khoan/mo", "nguoi", person, "ten", name, "vai-tro", "OFFICER", "don-vi", unit);
    }

    private String somebodyIn(String code) {
        return database.sql("""
                select person.id from person.published_person person
                join organization.unit unit on unit.id = unit_id
                join organization.unit top on top.code = :code and unit.path <@ top.path
                where not exists (select from identity.account where person_id = person.id) limit 1
                """).param("code", code).query(String.class).single();
    }
}
