package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.quantriet.QuanTriet;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.Stranger;

/** Two nodes on one database: sessions belong to neither. */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyNodeServesAnybodyTest {

    @Autowired
    Database database;

    @Autowired
    Environment environment;

    @LocalServerPort
    int port;

    private ConfigurableApplicationContext secondNode;
    private Stranger here = new Stranger(0);
    private Stranger there = new Stranger(0);

    @BeforeAll
    void aSecondNodeStarts() {
        secondNode = new SpringApplicationBuilder(QuanTriet.class)
                .run(
                        "--server.port=0",
                        "--quantriet.sample=none",
                        "--spring.datasource.hikari.maximum-pool-size=4",
                        same("spring.datasource.url"),
                        same("spring.datasource.username"),
                        same("spring.flyway.user"));
    }

    private String same(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }

    @AfterAll
    void itStops() {
        secondNode.close();
    }

    @BeforeEach
    void somebodyComes() {
        here = new Stranger(port);
        there = here.at(secondNode.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Test
    void whoSignedInAtOneNodeIsServedByTheOther() {
        here.signIn("danvan", AccessTest.PASSWORD);
        assertThat(there.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(there.get("/tai-khoan/phien").body()).contains("Phiên này");
        assertThat(there.post("/dang-xuat", Map.of()).statusCode()).isEqualTo(302);
        assertIsOut(here);
    }

    @Test
    void aSessionEndedAtOneNodeIsOverAtTheOther() {
        here.signIn("noichinh", AccessTest.PASSWORD);
        var elsewhere = new Stranger(port);
        elsewhere.signIn("noichinh", AccessTest.PASSWORD);
        assertThat(there.get("/tai-khoan/phien").body()).contains("Dừng tất cả phiên khác (1)");
        there.post("/tai-khoan/phien/dung-phien-khac", Map.of());
        assertIsOut(elsewhere);
        assertThat(here.get("/viec-cua-toi").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsAnothersSession() {
        here.signIn("canbo.noivu", AccessTest.PASSWORD);
        var other = new Stranger(port);
        other.signIn("canbo.tttt", AccessTest.PASSWORD);
        var id = database.sql(
                        "select max(sign_in.id) from identity.sign_in join identity.account on account.id = account_id"
                                + " where username = 'canbo.noivu'")
                .query(Long.class)
                .single();
        other.get("/tai-khoan/phien");
        assertThat(other.post("/tai-khoan/phien/" + id + "/dung", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(here.get("/viec-cua-toi").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeactivatedAccountIsOutEverywhereAtOnce() {
        here.signIn("canbo.tttt", AccessTest.PASSWORD);
        assertThat(there.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        enable("canbo.tttt", false);
        assertIsOut(there);
        assertIsOut(here);
        enable("canbo.tttt", true);
    }

    @Test
    void aRoleThatEndedIsOverEverywhereAtOnce() {
        here.signIn("baocaovien", AccessTest.PASSWORD);
        assertThat(there.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        database.sql("delete from identity.role_holding using identity.account"
                        + " where account.id = account_id and username = 'baocaovien'")
                .update();
        assertIsOut(there);
        assertIsOut(here);
    }

    @Test
    void aSessionHoldsWhoSignedInAndNothingOfTheFramework() {
        here.signIn("lanhdao", AccessTest.PASSWORD);
        here.get("/viec-cua-toi");
        assertThat(database.sql("""
                        select distinct attribute_name from identity.session_attributes
                        join identity.session on primary_id = session_primary_id
                        join identity.sign_in on sign_in.session_id = session.session_id
                        join identity.account on account.id = account_id and username = 'lanhdao'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "admission", "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN");
    }

    @Test
    void aSessionNobodyCanReadIsAsIfThereWereNone() {
        here.signIn("khoidoanhnghiep", AccessTest.PASSWORD);
        database.sql(
                        "update identity.session_attributes set attribute_bytes = '\\xaced0005' where attribute_name = 'admission'")
                .update();
        assertIsOut(here);
        assertThat(there.target(there.signIn("khoidoanhnghiep", AccessTest.PASSWORD)))
                .contains("/viec-cua-toi");
    }

    private void enable(String username, boolean enabled) {
        database.sql("update identity.account set enabled = :enabled where username = :username")
                .param("enabled", enabled)
                .param("username", username)
                .update();
    }

    private static void assertIsOut(Stranger stranger) {
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).startsWith("/dang-nhap");
    }
}
