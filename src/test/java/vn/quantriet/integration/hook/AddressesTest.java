package vn.quantriet.integration.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("integration")
class AddressesTest {

    private final Addresses closed = new Addresses("");

    @Test
    void nothingInsideTheOwnNetworkIsReached() {
        for (var host : List.of(
                "localhost",
                "127.0.0.1",
                "127.8.9.1",
                "2130706433",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fd00::1]",
                "[fc00::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]"))
            assertThatThrownBy(() -> closed.check("https://" + host + "/su-kien"))
                    .as(host)
                    .isInstanceOf(AddressForbidden.class);
    }

    @Test
    void whatTheOperatorHasNamedIsReachedAndNothingBeside() {
        var open = new Addresses(" 127.0.0.1, LGSP.noi-bo.vn ");

        assertThat(open.check("http://127.0.0.1:8080/a").getPort()).isEqualTo(8080);
        assertThat(open.check("http://lgsp.noi-bo.vn/a").getHost()).isEqualTo("lgsp.noi-bo.vn");
        assertThatThrownBy(() -> open.check("http://127.0.0.2/a")).isInstanceOf(AddressForbidden.class);
        assertThatThrownBy(() -> open.check("https://localhost/a")).isInstanceOf(AddressForbidden.class);
    }

    @Test
    void everybodyElseIsReachedOverAnEncryptedConnectionOnly() {
        assertThat(closed.check("https://203.0.113.7/a").getHost()).isEqualTo("203.0.113.7");
        assertThat(closed.check("https://khong-co.invalid/a").getHost()).isEqualTo("khong-co.invalid");
        assertThatThrownBy(() -> closed.check("http://203.0.113.7/a")).isInstanceOf(AddressForbidden.class);
    }

    @Test
    void anAddressIsAnAddress() {
        for (var wrong : List.of(
                "",
                "x",
                "ftp://a.vn/",
                "file:///etc/passwd",
                "https:///a",
                "https://a:b@c.vn/",
                "https://a.vn/#b",
                "a b")) assertThatThrownBy(() -> closed.check(wrong)).as(wrong).isInstanceOf(HookUnclear.class);
    }
}
