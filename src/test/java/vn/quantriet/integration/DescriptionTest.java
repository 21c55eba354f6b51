package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quantriet.integration.door.Routes;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("integration")
@Tag("integration")
class DescriptionTest {

    @LocalServerPort
    int port;

    @Test
    void theFileDescribesEveryRouteAndNothingElse() {
        var served = new Caller(port, "").get("/api/v1/openapi.json");
        assertThat(served.status()).isEqualTo(200);
        var file = served.json();

        assertThat(file.path("openapi").asString()).startsWith("3.1");
        var described = new TreeSet<String>();
        file.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry(
                        (method, _) -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        var open = new TreeSet<String>();
        Routes.ALL.stream()
                .filter(route -> !route.scopes().isEmpty())
                .forEach(route -> open.add(route.method() + " " + route.pattern()));
        assertThat(described).isEqualTo(open);
    }
}
