package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Stranger;

/** Against a provider that speaks OpenID Connect over HTTP and signs its tokens. */
@DatabaseTest(value = "sso", sample = "small")
@TestPropertySource(properties = "quantriet.sample-password=" + AccessTest.PASSWORD)
@Tag("access")
class SingleSignOnTest {

    private static final MockOAuth2Server PROVIDER = started();

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    private static MockOAuth2Server started() {
        var server = new MockOAuth2Server();
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add(
                "quantriet.single-sign-on.issuer",
                () -> PROVIDER.issuerUrl("city").toString());
        properties.add("quantriet.single-sign-on.client-id", () -> "quantriet");
        properties.add("quantriet.single-sign-on.client-secret", () -> "only-for-this-test");
        properties.add("quantriet.single-sign-on.label", () -> "Đăng nhập bằng tài khoản thành phố");
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    void whoTheProviderKnowsByAUserNameIsIn() {
        assertThat(new Stranger(port).get("/dang-nhap").body()).contains("Đăng nhập bằng tài khoản thành phố");
        var person = arrive("danvan", Map.of());
        assertThat(person.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(person.get("/tai-khoan/phien").body()).contains("bằng đăng nhập một lần");
        assertThat(sessionAttributes()).contains("admission").noneMatch(name -> name.contains("oauth2"));
    }

    @Test
    void anotherNameAtTheProviderIsConnectedToAnAccount() {
        database.sql("update identity.account set external_name = 'nv-0042' where username = 'noichinh'")
                .update();
        assertThat(arrive("NV-0042", Map.of()).get("/viec-cua-toi").statusCode())
                .isEqualTo(200);
        assertRefused("noichinh", "chưa được nối với tài khoản nào");
    }

    @Test
    void whoHasNoAccountGetsNone() {
        var before = database.sql("select count(*) from identity.account")
                .query(Long.class)
                .single();
        assertRefused("nguoi.la", "chưa được nối với tài khoản nào");
        assertThat(database.sql("select count(*) from identity.account")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void whoIsSwitchedOffStaysOut() {
        database.sql("update identity.account set enabled = false where username = 'canbo.noivu'")
                .update();
        assertRefused("canbo.noivu", "đã ngừng hoạt động");
    }

    @Test
    void whatTheProviderDidNotSendIsRefused() {
        var person = new Stranger(port);
        person.get("/oauth2/authorization/sso");
        var answer = person.get("/login/oauth2/code/sso?code=made-up&state=made-up");
        assertThat(person.target(answer)).isEqualTo("/dang-nhap?sso-loi");
        assertThat(person.get("/dang-nhap?sso-loi").body()).contains("Chưa đăng nhập được");
    }

    private void assertRefused(String name, String sentence) {
        var person = new Stranger(port);
        var answer = come(person, name, Map.of());
        assertThat(person.get(answer).body()).contains(sentence);
        assertThat(person.target(person.get("/viec-cua-toi"))).startsWith("/dang-nhap");
    }

    private Stranger arrive(String name, Map<String, Object> claims) {
        var person = new Stranger(port);
        assertThat(come(person, name, claims)).startsWith("/viec-cua-toi");
        return person;
    }

    /** Goes to the provider and comes back; answers with where that led to. */
    private String come(Stranger person, String name, Map<String, Object> claims) {
        var all = new java.util.HashMap<String, Object>(claims);
        all.put("preferred_username", name);
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("city", "subject-" + name, "JWT", List.of("quantriet"), all, 300));
        var away = person.get("/oauth2/authorization/sso");
        var back = person.target(person.elsewhere(person.target(away)));
        return person.target(person.get(back));
    }

    private List<String> sessionAttributes() {
        return database.sql("select distinct attribute_name from identity.session_attributes")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
