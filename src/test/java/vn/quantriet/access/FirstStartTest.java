package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Stranger;

@DatabaseTest("first-start")
@Tag("access")
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

    private static final String PASSWORD = "Cửa biển đón gió đông";

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    @Test
    void whoeverReadsTheLogSetsUpOnceAndThePageIsGone(CapturedOutput output) {
        var code = output.toString().replaceAll("(?s).*mã thiết lập: (\\S+).*", "$1");
        assertThat(new Stranger(port).get("/dang-nhap").body()).contains("Thiết lập lần đầu");
        assertThat(send("sai-ma", "quantri1").body()).contains("Mã thiết lập không đúng", "Thành ủy Mới");
        assertThat(send(code, "q").body()).contains("Cần tên và ký hiệu");
        var both = List.of("quantri1", "quantri2").stream()
                .map(name ->
                        CompletableFuture.supplyAsync(() -> send(code, name).statusCode()))
                .toList();
        assertThat(both).extracting(CompletableFuture::join).containsExactlyInAnyOrder(303, 404);
        assertThat(new Stranger(port).get("/thiet-lap").statusCode()).isEqualTo(404);
        assertThat(send(code, "quantri3").statusCode()).isNotEqualTo(303);
        assertThat(database.sql("select count(*) from identity.setup_code")
                        .query(Long.class)
                        .single())
                .isZero();
        var name = database.sql("select username from identity.account")
                .query(String.class)
                .single();
        var administrator = new Stranger(port);
        administrator.signIn(name, PASSWORD);
        assertThat(administrator.get("/quan-tri/tai-khoan").body()).contains("Trần Thị Khởi Đầu", "Thành ủy Mới");
        goesOn(administrator);
    }

    /** Whoever comes first can let others in: a person is entered, and an account opened for them. */
    private void goesOn(Stranger administrator) {
        var unit = database.sql("select id from organization.unit")
                .query((row, _) -> row.getString("id"))
                .single();
        administrator.get("/con-nguoi/them");
        var added = administrator.post(
                "/con-nguoi/them",
                Map.of("ho-ten", "Lê Văn Kế Tiếp", "don-vi", unit, "tu-ngay", "01/01/2026", "la", "NONE"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        var person = administrator.target(added).replaceAll(".*/con-nguoi/(\\d+).*", "$1");
        administrator.get("/quan-tri/tai-khoan/mo");
        var opened = administrator.post(
                "/quan-tri/tai-khoan/mo",
                Map.of("nguoi", person, "ten", "vanphong1", "vai-tro", "OFFICE", "don-vi", unit));
        assertThat(opened.body()).contains("vanphong1");
        assertThat(database.sql("""
                        select role from identity.role_holding join identity.account on account.id = account_id
                        where username = 'vanphong1'
                        """).query((row, _) -> row.getString("role")).list())
                .containsExactly("OFFICE");
    }

    private java.net.http.HttpResponse<String> send(String code, String username) {
        var stranger = new Stranger(port);
        stranger.get("/thiet-lap");
        var form = new HashMap<>(Map.of(
                "ma", code,
                "ten", "Thành ủy Mới",
                "ky_hieu", "TM",
                "loai", "CITY_COMMITTEE",
                "cap", "CITY",
                "ho_ten", "Trần Thị Khởi Đầu",
                "dang_nhap", username,
                "mat-khau", PASSWORD,
                "nhac-lai", PASSWORD));
        return stranger.post("/thiet-lap", form);
    }
}
