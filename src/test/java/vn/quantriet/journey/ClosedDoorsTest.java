package vn.quantriet.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.testing.Stranger;

/** Nothing answers a stranger but the sign-in, and nothing leaves without its protective headers. */
@Journey
class ClosedDoorsTest {

    private static final Set<String> PUBLIC =
            Set.of("/api/v1/openapi.json", "/dang-nhap", "/thiet-lap", "/lich/1.ics", "/chung-nhan", "/chung-nhan/1");
    private static final List<String> ASSETS =
            List.of("/css/app.css", "/js/app.js", "/favicon.svg", "/webjars/tabler__core/dist/css/tabler.min.css");

    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private record Door(HttpMethod method, String path) {}

    @Test
    void everyPageSendsAStrangerToTheSignIn() {
        var doors = mappings.getHandlerMethods().keySet().stream()
                .flatMap(ClosedDoorsTest::doors)
                .filter(door -> !PUBLIC.contains(door.path()))
                .toList();
        assertThat(doors).hasSizeGreaterThan(25);
        for (var door : doors) {
            var answer = browser.method(door.method())
                    .uri(door.path())
                    .with(csrf())
                    .exchange()
                    .getResponse();
            if (door.path().startsWith("/api/")) {
                // another system has no browser to send anywhere
                assertThat(answer.getStatus()).as(door.toString()).isEqualTo(401);
                continue;
            }
            assertThat(answer.getStatus()).as(door.toString()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).as(door.toString()).isEqualTo("/dang-nhap");
        }
    }

    /** A calendar knows whoever has its address; any other address is none. */
    @Test
    void aCalendarNobodyMadeIsNotThere() {
        var answer = browser.get().uri("/lich/1.ics").exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(String.valueOf(answer.getContentType())).doesNotContain("calendar");
    }

    /** A certificate is checked by whoever has its code; of any other code nothing is told. */
    @Test
    void aCertificateNobodyWasGivenTellsNothing() {
        var answer = browser.get().uri("/chung-nhan/1").exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("alert-danger").doesNotContain("facts");
    }

    private static Stream<Door> doors(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods().stream().map(it -> HttpMethod.valueOf(it.name()));
        var known = methods.toList();
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "1"))
                .flatMap(path -> (known.isEmpty() ? List.of(HttpMethod.GET, HttpMethod.POST) : known)
                        .stream().map(method -> new Door(method, path)));
    }

    @Test
    void whatDoesNotExistLooksTheSameToAStranger() {
        var stranger = new Stranger(port);
        for (var path : List.of("/khong-co", "/actuator", "/actuator/env", "/error", "/.git/config"))
            assertThat(stranger.target(stranger.get(path))).as(path).isEqualTo("/dang-nhap");
    }

    @Test
    void whatPagesAreDrawnWithIsOpen() {
        var stranger = new Stranger(port);
        for (var path : ASSETS)
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void everyAnswerIsProtected() {
        var stranger = new Stranger(port);
        for (var path : List.of("/dang-nhap", "/viec-cua-toi", "/css/app.css", "/khong-co")) {
            var headers = stranger.get(path).headers();
            var policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        var cookie = new Stranger(port)
                .get("/dang-nhap")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }
}
