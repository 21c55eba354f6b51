package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.Stranger;

@AccessTest
class ShowingASecondFactorTest {

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    private Stranger person = new Stranger(0);

    /** What somebody has in hand who took up a second factor. */
    private record Enrolled(Authenticator telephone, List<String> paper) {}

    @BeforeEach
    void somebodyComes() {
        person = comes();
        database.sql("delete from identity.recovery_code").update();
        database.sql("delete from identity.totp").update();
    }

    @Test
    void theSignInIsNotOverBeforeTheCode() {
        var enrolled = enrol("danvan");
        person = signIn("danvan");
        for (var path : List.of("/viec-cua-toi", "/tai-khoan/phien", "/to-chuc", "/tai-khoan/hai-lop"))
            assertThat(person.target(person.get(path))).as(path).isEqualTo("/xac-minh");
        assertThat(person.post("/don-vi-cong-tac", Map.of("don-vi", "1")).statusCode())
                .isEqualTo(302);
        assertThat(show("123456").body()).contains("Mã không đúng");
        assertThat(person.target(show(enrolled.telephone().code(1)))).contains("/tai-khoan/hai-lop");
        assertThat(person.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(person.get("/tai-khoan/phien").body()).contains("bằng mật khẩu và mã xác thực");
    }

    @Test
    void aCodeOpensOnce() {
        var enrolled = enrol("noichinh");
        var code = enrolled.telephone().code(1);
        person = signIn("noichinh");
        assertThat(show(code).statusCode()).isEqualTo(303);
        person = signIn("noichinh");
        assertThat(show(code).body()).contains("đã dùng rồi");
    }

    @Test
    void whoeverLostTheTelephoneUsesTheCodesOnPaperEachOnce() {
        var enrolled = enrol("canbo.noivu");
        assertThat(enrolled.paper()).hasSize(10).doesNotHaveDuplicates().allMatch(it -> it.length() == 19);
        person = signIn("canbo.noivu");
        var code =
                enrolled.paper().getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(show(code).statusCode()).isEqualTo(303);
        assertThat(person.get("/tai-khoan/hai-lop").body()).contains("Còn 9 mã dự phòng");
        person = signIn("canbo.noivu");
        assertThat(show(code).body()).contains("đã dùng rồi");
    }

    @Test
    void afterFiveWrongCodesTheRightOneDoesNotHelpEitherNorDoesThePasswordAgain() {
        var enrolled = enrol("canbo.tttt");
        person = signIn("canbo.tttt");
        for (var i = 0; i < 4; i++) show("000000");
        database.sql("update identity.account set failed_sign_ins = 0").update();
        person = signIn("canbo.tttt");
        show("000000");
        assertThat(show(enrolled.telephone().code(1)).body()).contains("không được xét trong mười lăm phút");
        database.sql("update identity.account set failed_sign_ins = 0, locked_until = null")
                .update();
    }

    @Test
    void theSessionGetsANewNameWithTheCode() {
        var enrolled = enrol("baohaiphong");
        person = signIn("baohaiphong");
        var before = person.session();
        show(enrolled.telephone().code(1));
        assertThat(person.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void whoHoldsARoleThatNeedsASecondFactorTakesOneUpFirst() {
        person.signIn("tuyengiao", AccessTest.PASSWORD);
        assertThat(person.target(person.get("/viec-cua-toi"))).isEqualTo("/tai-khoan/hai-lop");
        assertThat(person.get("/tai-khoan/hai-lop").statusCode()).isEqualTo(200);
        takeUp(person);
        assertThat(person.get("/viec-cua-toi").statusCode()).isEqualTo(200);
    }

    @Test
    void theSecretCannotBeReadInTheDatabase() {
        var enrolled = enrol("canbo.ngoquyen");
        var secret = new Base32().decode(enrolled.telephone().secret().replace(" ", ""));
        var kept = database.sql("select secret from identity.totp")
                .query(byte[].class)
                .single();
        assertThat(kept).hasSizeGreaterThan(secret.length + 16);
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(secret));
        var hashes = database.sql("select hash from identity.recovery_code")
                .query(byte[].class)
                .list();
        assertThat(hashes).hasSize(10).allMatch(hash -> hash.length == 32);
    }

    @Test
    void turningItOffNeedsThePassword() {
        enrol("canbo.quantoan");
        assertThat(person.post("/tai-khoan/hai-lop/tat", Map.of("mat-khau", "sai"))
                        .body())
                .contains("Mật khẩu hiện tại không đúng");
        person.post("/tai-khoan/hai-lop/tat", Map.of("mat-khau", AccessTest.PASSWORD));
        person = signIn("canbo.quantoan");
        assertThat(person.get("/viec-cua-toi").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongCodeTurnsNothingOn() {
        person.signIn("khoidoanhnghiep", AccessTest.PASSWORD);
        person.get("/tai-khoan/hai-lop");
        person.post("/tai-khoan/hai-lop/bat-dau", Map.of());
        person.get("/tai-khoan/hai-lop/quet");
        assertThat(person.post("/tai-khoan/hai-lop/xac-nhan", Map.of("ma", "000000"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signIn("khoidoanhnghiep").get("/viec-cua-toi").statusCode()).isEqualTo(200);
    }

    private Enrolled enrol(String username) {
        person.signIn(username, AccessTest.PASSWORD);
        return takeUp(person);
    }

    private static Enrolled takeUp(Stranger person) {
        person.get("/tai-khoan/hai-lop");
        person.post("/tai-khoan/hai-lop/bat-dau", Map.of());
        var page = Jsoup.parse(person.get("/tai-khoan/hai-lop/quet").body());
        assertThat(page.select("svg.qr path").attr("d")).isNotEmpty();
        var telephone = new Authenticator(page.select("code.secret").text());
        var answer = person.post("/tai-khoan/hai-lop/xac-nhan", Map.of("ma", telephone.code(0)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Enrolled(
                telephone,
                Jsoup.parse(answer.body()).select(".recovery-codes code").eachText());
    }

    private Stranger signIn(String username) {
        var comes = comes();
        comes.signIn(username, AccessTest.PASSWORD);
        comes.get("/xac-minh");
        return comes;
    }

    /** From an address of its own, so that wrong codes of one test are not held against another. */
    private Stranger comes() {
        return new Stranger(port).with("X-Forwarded-For", "198.51.100." + (int) (Math.random() * 250));
    }

    private java.net.http.HttpResponse<String> show(String code) {
        return person.post("/xac-minh", Map.of("ma", code));
    }
}
