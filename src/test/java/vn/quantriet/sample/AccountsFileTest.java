package vn.quantriet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("sample")
class AccountsFileTest {

    @TempDir
    Path home;

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        var file = AccountsFile.in(home);
        file.write("bí mật");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(file.read()).contains("bí mật");
    }

    @Test
    void itNamesEveryAccountWithItsRoleAndUnit() {
        var list = AccountList.of(new FirstPassword("mật-khẩu"), Map.of("HP.303", "Quận ủy Hồng Bàng"));
        assertThat(list)
                .contains("mật-khẩu")
                .containsPattern("vp\\.hongbang +Chuyên viên +Văn phòng cấp ủy – Quận ủy Hồng Bàng");
        assertThat(list.lines()).hasSize(SampleAccount.ALL.size() + 2);
    }

    @Test
    void aPasswordThatIsNotGivenIsMadeUpAnew() {
        var made = FirstPassword.given(" ");
        assertThat(made.text()).hasSize(12);
        assertThat(made).isNotEqualTo(FirstPassword.given(""));
        assertThat(FirstPassword.given("cho trước").text()).isEqualTo("cho trước");
    }
}
