package vn.quantriet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.Stranger;

/** Who gets in, who does not, and for how long. */
@Journey
class SigningInTest {

    private static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng";

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    private Stranger stranger = new Stranger(0);

    @BeforeEach
    void somebodyComes() {
        stranger = new Stranger(port);
    }

    @Test
    void aWrongPasswordIsSaidInVietnameseAndDoesNotTellWhetherTheNameExists() {
        assertThat(page(stranger.signIn("vanphong", "sai"))).contains(WRONG);
        assertThat(page(stranger.signIn("khong.co.ai", "sai"))).contains(WRONG);
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).isEqualTo("/dang-nhap");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneDoesNotHelpEither() {
        for (var i = 0; i < 5; i++) stranger.signIn("noichinh", "sai");
        assertThat(page(stranger.signIn("noichinh", Journey.PASSWORD))).contains(WRONG);
        database.sql("update identity.account set locked_until = null where username = 'noichinh'")
                .update();
        assertThat(stranger.target(stranger.signIn("noichinh", Journey.PASSWORD)))
                .startsWith("/viec-cua-toi");
    }

    @Test
    void aSessionFromBeforeTheSignInIsWorthNothingAfterIt() {
        stranger.get("/dang-nhap");
        var before = stranger.session();
        stranger.signIn("danvan", Journey.PASSWORD);
        assertThat(stranger.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void oneEndsUpWhereOneWantedToGo() {
        stranger.get("/to-chuc/HP.303");
        assertThat(stranger.target(stranger.signIn("vanphong", Journey.PASSWORD)))
                .startsWith("/to-chuc/HP.303");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInVietnamese() {
        stranger.signIn("danvan", Journey.PASSWORD);
        var answer = stranger.postAsIs("/hien-thi", Map.of("co-chu", "2", "tuong-phan", "true", "ve", "/"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Phiên làm việc đã hết hạn");
    }

    @Test
    void whoSignsInAfterTheSessionEndedIsAskedAgain() {
        var answer = stranger.postAsIs("/dang-nhap", Map.of("ten", "danvan", "mat-khau", Journey.PASSWORD));
        assertThat(answer.statusCode()).isIn(302, 403);
        if (answer.statusCode() == 403) assertThat(answer.body()).contains("Phiên làm việc đã hết hạn");
        else assertThat(stranger.target(answer)).startsWith("/dang-nhap");
    }

    @Test
    void whoSignsOutIsOut() {
        stranger.signIn("danvan", Journey.PASSWORD);
        stranger.get("/viec-cua-toi");
        assertThat(page(stranger.post("/dang-xuat", Map.of()))).contains("Đã đăng xuất");
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).isEqualTo("/dang-nhap");
    }

    @Test
    void aDeactivatedAccountIsOutAtItsNextRequest() {
        stranger.signIn("baocaovien", Journey.PASSWORD);
        assertThat(stranger.get("/viec-cua-toi").statusCode()).isEqualTo(200);
        enable(false);
        assertThat(stranger.target(stranger.get("/viec-cua-toi"))).startsWith("/dang-nhap");
        assertThat(page(stranger.signIn("baocaovien", Journey.PASSWORD))).contains(WRONG);
        enable(true);
    }

    private void enable(boolean enabled) {
        database.sql("update identity.account set enabled = :enabled where username = 'baocaovien'")
                .param("enabled", enabled)
                .update();
    }

    /** The page an answer leads to. */
    private String page(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                ? stranger.get(stranger.target(answer)).body()
                : answer.body();
    }
}
