package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.Stranger;

@AccessTest
class PasswordsTest {

    private static final String NEW = "Sông Cấm chảy ra biển lớn";

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "ngắn quá, từ 12 đến 128",
        "canbo.hongbang rat dai, không được chứa tên đăng nhập",
        "matkhau123456, hay bị thử đầu tiên",
        "Hải Phòng 2026!!, hay bị thử đầu tiên",
        "haiphonghaiphong, hay bị thử đầu tiên",
        "123456789012, hay bị thử đầu tiên",
        "aaaaaaaaaaaaaaaa, hay bị thử đầu tiên"
    })
    void aWeakPasswordIsRefusedWithTheReason(String chosen, String reason) {
        var person = signIn("canbo.hongbang");
        assertThat(change(person, AccessTest.PASSWORD, chosen, chosen).body()).contains(reason);
    }

    @Test
    void changingItEndsAllOtherSessions() {
        var person = signIn("dangdoan.hdnd");
        var elsewhere = signIn("dangdoan.hdnd");
        assertThat(change(person, AccessTest.PASSWORD, NEW, NEW + "!").body()).contains("không giống nhau");
        assertThat(change(person, "sai", NEW, NEW).body()).contains("Mật khẩu hiện tại không đúng");
        assertThat(change(person, AccessTest.PASSWORD, NEW, NEW).statusCode()).isEqualTo(303);
        assertThat(person.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(elsewhere.target(elsewhere.get("/viec-cua-toi"))).startsWith("/dang-nhap");
        var next = new Stranger(port);
        assertThat(next.target(next.signIn("dangdoan.hdnd", NEW))).startsWith("/viec-cua-toi");
    }

    @Test
    void aPasswordSomebodyElseGaveIsChangedBeforeAnythingElse() {
        database.sql("update identity.account set must_change_password = true where username = 'bancansu.ubnd'")
                .update();
        var person = signIn("bancansu.ubnd");
        assertThat(person.target(person.get("/to-chuc"))).isEqualTo("/tai-khoan/mat-khau");
        assertThat(person.get("/tai-khoan/mat-khau").body()).contains("do người khác đặt");
        change(person, AccessTest.PASSWORD, NEW, NEW);
        assertThat(person.get("/to-chuc").statusCode()).isEqualTo(200);
    }

    @Test
    void guessingThePresentPasswordLocksTheAccount() {
        var person = signIn("vp.hongbang");
        for (var i = 0; i < 5; i++) change(person, "sai", NEW, NEW);
        assertThat(change(person, AccessTest.PASSWORD, NEW, NEW).body()).contains("Mật khẩu hiện tại không đúng");
        database.sql("update identity.account set locked_until = null").update();
    }

    @Test
    void anAddressWithTooManyWrongPasswordsIsTurnedAway() {
        var guesser = new Stranger(port).with("X-Forwarded-For", "203.0.113.9");
        for (var i = 0; i < 20; i++) guesser.signIn("khong.co." + i, "mat-khau-doan-bua");
        assertThat(guesser.target(guesser.signIn("lanhdao", AccessTest.PASSWORD)))
                .isEqualTo("/dang-nhap?cham");
        assertThat(guesser.get("/dang-nhap?cham").body()).contains("Quá nhiều lần nhập sai");
        var other = new Stranger(port).with("X-Forwarded-For", "203.0.113.10");
        assertThat(other.target(other.signIn("lanhdao", AccessTest.PASSWORD))).startsWith("/viec-cua-toi");
    }

    /** The comparison is what takes time; one that is left out would tell who has an account, or that it is locked. */
    @Test
    void aNameNobodyHasCostsAsMuchAsOneThatIsLockedOrRight() {
        database.sql("update identity.account set locked_until = now() + interval '1 hour' where username = 'kiemtra'")
                .update();
        for (var name : new String[] {"khong.co.ai", "kiemtra", "lanhdao"}) {
            var before = Hashes.COMPARED.get();
            new Stranger(port).with("X-Forwarded-For", "203.0.113.77").signIn(name, "sai");
            assertThat(Hashes.COMPARED.get() - before).as(name).isEqualTo(1);
        }
        database.sql("update identity.account set locked_until = null").update();
    }

    @Test
    void aHashOfOlderParametersIsRenewedAtTheNextSignIn() {
        var weaker = new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(AccessTest.PASSWORD);
        database.sql("update identity.account set password_hash = :hash where username = 'canbo.quantoan'")
                .param("hash", weaker)
                .update();
        signIn("canbo.quantoan");
        assertThat(database.sql("select password_hash from identity.account where username = 'canbo.quantoan'")
                        .query(String.class)
                        .single())
                .contains("m=16384,t=2");
    }

    @Test
    void theCookieIsSecureBehindTls() {
        var plain = new Stranger(port).get("/dang-nhap").headers().allValues("Set-Cookie");
        assertThat(plain).anyMatch(it -> it.startsWith("phien=") && it.contains("HttpOnly") && !it.contains("Secure"));
        var secure = new Stranger(port).with("X-Forwarded-Proto", "https").get("/dang-nhap");
        assertThat(secure.headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("phien=") && it.contains("Secure") && it.contains("SameSite=Lax"));
    }

    private Stranger signIn(String username) {
        var person = new Stranger(port).with("X-Forwarded-For", "192.0.2.1");
        person.signIn(username, AccessTest.PASSWORD);
        person.get("/tai-khoan/mat-khau");
        return person;
    }

    private static java.net.http.HttpResponse<String> change(
            Stranger person, String present, String chosen, String again) {
        return person.post("/tai-khoan/mat-khau", Map.of("hien-tai", present, "moi", chosen, "nhac-lai", again));
    }
}
