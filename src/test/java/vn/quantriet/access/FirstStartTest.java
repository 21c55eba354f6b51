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
