package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.Stranger;
import vn.quantriet.testing.Visitor;

@AccessTest
class ManagingAccountsTest extends TwoAdministrators {

    @Test
    void oneSeesTheAccountsOfOnesBranchAndNoOthers() {
        assertThat(city().page("/quan-tri/tai-khoan").text()).contains("quantri", "canbo.hongbang", "canbo.ngoquyen");
        assertThat(district().page("/quan-tri/tai-khoan").text())
                .contains("canbo.hongbang", "bithu")
                .doesNotContain("canbo.ngoquyen", "lanhdao");
        assertThat(district().open("/quan-tri/tai-khoan/{id}", id("canbo.ngoquyen")))
                .hasStatus(404);
        assertThat(district().send("/quan-tri/tai-khoan/" + id("canbo.ngoquyen") + "/ngung"))
                .hasStatus(404);
        var member = new Visitor(browser, accounts.loadUserByUsername("canbo.hongbang"));
        assertThat(member.open("/quan-tri/tai-khoan")).hasStatus(403);
        assertThat(member.send("/quan-tri/tai-khoan/" + id("bithu") + "/mat-khau"))
                .hasStatus(403);
    }

    @Test
    void theListIsNarrowedByNameRoleAndState() {
        assertThat(city().page("/quan-tri/tai-khoan?q=CANBO.HONG").select("tbody tr"))
                .hasSize(1);
        assertThat(city().page("/quan-tri/tai-khoan?vai-tro=LEADER").select("tbody tr"))
                .hasSize(1);
        assertThat(city().page("/quan-tri/tai-khoan?q=%25").text()).contains("0 tài khoản");
        assertThat(city().page("/quan-tri/tai-khoan?trang-thai=DISABLED").text())
                .contains("0 tài khoản");
        assertThat(city().statements("/quan-tri/tai-khoan")).isLessThanOrEqualTo(15);
        assertThat(city().statements("/quan-tri/tai-khoan/" + id("bithu"))).isLessThanOrEqualTo(15);
    }

    @Test
    void rolesAreGivenAndTakenWithinTheBranchAndTold() {
        var id = id("canbo.hongbang");
        assertThat(district()
                        .send("/quan-tri/tai-khoan/" + id + "/vai-tro", "vai-tro", "LEADER", "don-vi", unit("HP.303")))
                .hasStatus(303);
        assertThat(audited("identity.roles-changed"))
                .contains("\"before\": \"OFFICER@" + unit("HP.303") + "\"")
                .contains("LEADER@" + unit("HP.303") + " OFFICER@" + unit("HP.303"));
        district().send("/quan-tri/tai-khoan/" + id + "/vai-tro/bo", "vai-tro", "LEADER", "don-vi", unit("HP.303"));
        assertThat(district()
                        .page("/quan-tri/tai-khoan/" + id)
                        .select(".role-list")
                        .text())
                .doesNotContain("Lãnh đạo");
        assertThat(district()
                        .send("/quan-tri/tai-khoan/" + id + "/vai-tro", "vai-tro", "OFFICER", "don-vi", unit("HP.304")))
                .hasStatus(404);
    }

    @Test
    void whoHoldsMoreThanOnesBranchIsNotResetOrSwitchedOff() {
        var id = id("canbo.quantoan");
        database.sql("""
                insert into identity.role_holding (account_id, unit_id, role)
                select :id, id, 'ADMINISTRATOR' from organization.unit where code = 'HP' on conflict do nothing
                """).param("id", id).update();
        for (var what : new String[] {"/mat-khau", "/ngung", "/dung-phien", "/bo-hai-lop"})
            assertThat(district().send("/quan-tri/tai-khoan/" + id + what))
                    .as(what)
                    .hasStatus(422);
        assertThat(district().page("/quan-tri/tai-khoan/" + id).text())
                .contains("1 vai trò ở đơn vị ngoài phạm vi")
                .doesNotContain("Đặt lại mật khẩu");
        database.sql("delete from identity.role_holding where account_id = :id and role = 'ADMINISTRATOR'")
                .param("id", id)
                .update();
    }

    @Test
    void nobodyChangesTheirOwnRolesOrState() {
        var own = "/quan-tri/tai-khoan/" + id("quantri");
        assertThat(city().send(own + "/ngung")).hasStatus(422).bodyText().contains("nhờ một quản trị khác");
        assertThat(city().send(own + "/vai-tro/bo", "vai-tro", "ADMINISTRATOR", "don-vi", unit("HP")))
                .hasStatus(422);
    }

    @Test
    void whoIsSwitchedOffIsOutAndBackWhenSwitchedOn() {
        var stranger = new Stranger(port);
        stranger.signIn("canbo.noivu", AccessTest.PASSWORD);
        var path = "/quan-tri/tai-khoan/" + id("canbo.noivu");
        city().send(path + "/ngung");
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).startsWith("/dang-nhap");
        assertThat(audited("identity.account-switched-off")).contains("enabled", "disabled");
        city().send(path + "/kich-hoat");
        assertThat(stranger.target(stranger.signIn("canbo.noivu", AccessTest.PASSWORD)))
                .startsWith("/viec-cua-toi");
        city().send(path + "/dung-phien");
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).startsWith("/dang-nhap");
    }

    @Test
    void aLockedAccountIsUnlockedAndAForgottenPasswordReplaced() {
        database.sql(
                        "update identity.account set locked_until = now() + interval '1 hour' where username = 'baohaiphong'")
                .update();
        var path = "/quan-tri/tai-khoan/" + id("baohaiphong");
        assertThat(city().page(path).text()).contains("Đang bị khoá tạm");
        city().send(path + "/mo-khoa");
        var stranger = new Stranger(port);
        assertThat(stranger.target(stranger.signIn("baohaiphong", AccessTest.PASSWORD)))
                .startsWith("/viec-cua-toi");
        var password = Jsoup.parse(Visitor.body(city().send(path + "/mat-khau")))
                .select("code.secret")
                .text();
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).startsWith("/dang-nhap");
        assertThat(stranger.target(stranger.signIn("baohaiphong", password))).startsWith("/viec-cua-toi");
        database.sql("""
                update identity.account set must_change_password = false,
                    password_hash = (select password_hash from identity.account where username = 'lanhdao')
                where username = 'baohaiphong'
                """).update();
    }

    @Test
    void twoWhoConnectAnAccountAtOnceDoNotOverwriteEachOther() {
        var path = "/quan-tri/tai-khoan/" + id("danvan") + "/noi";
        assertThat(city().send(path, "truoc", "", "ten", "a@hp.example")).hasStatus(303);
        assertThat(city().send(path, "truoc", "", "ten", "b@hp.example"))
                .hasStatus(422)
                .bodyText()
                .contains("vừa sửa");
        assertThat(city().send("/quan-tri/tai-khoan/" + id("noichinh") + "/noi", "truoc", "", "ten", "a@hp.example"))
                .bodyText()
                .contains("tài khoản khác dùng");
        city().send(path, "truoc", "a@hp.example", "ten", "");
    }
}
