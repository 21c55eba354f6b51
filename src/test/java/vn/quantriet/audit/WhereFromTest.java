package vn.quantriet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.testing.DatabaseTest;

/** The address in the log is that of the visitor: as a proxy on this machine tells it, and as nobody else does. */
@DatabaseTest("audit-tampering")
@Tag("access")
class WhereFromTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate sql;

    @Test
    void aProxyOnThisMachineIsBelieved() throws Exception {
        assertThat(addressOf("localhost", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void whoComesFromTheNetworkIsNot() throws Exception {
        var own = ownAddress();
        Assumptions.assumeTrue(own.isPresent(), "this machine has no address but its own");
        assertThat(addressOf(own.orElseThrow(), "203.0.113.9")).isEqualTo(own.orElseThrow());
    }

    /** What is written of a sign-in that fails; the page with the token is fetched first. */
    private String addressOf(String host, String told) throws Exception {
        var name = "ai-do-" + host + "-" + System.nanoTime();
        var base = "http://" + host + ":" + port;
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .build()) {
            var page = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/dang-nhap")).build(),
                    HttpResponse.BodyHandlers.ofString());
            var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var form = "ten=" + name + "&mat-khau=sai&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            client.send(
                    HttpRequest.newBuilder(URI.create(base + "/dang-nhap"))
                            .header("X-Forwarded-For", told)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        return String.valueOf(
                sql.queryForObject("select address from audit.entry where account_name = ?", String.class, name));
    }

    private static Optional<String> ownAddress() throws Exception {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(address -> address.getHostAddress())
                .findFirst();
    }
}
