package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.access.AccessTable.Line;
import vn.quantriet.access.TwoBranches.Sample;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/**
 * Every route × every role and nobody × inside and outside the branch, as access-matrix.md has it. Each request runs in
 * a transaction that is rolled back, so the order does not matter.
 */
@DatabaseTest("access")
@Import({TwoBranches.class, Papers.class, Said.class, Handouts.class, Lessons.class, Exams.class})
@Tag("access")
class WhoMayDoWhatTest {

    private static final AccessTable TABLE = AccessTable.read();

    @Autowired
    MockMvcTester browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TwoBranches branches;

    @TestFactory
    Stream<DynamicTest> everyLineIsAsWritten() {
        return TABLE.lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.route() + " " + line.sample(), () -> check(line)));
    }

    private void check(Line line) {
        var answers = new Line(line.route(), line.sample(), nobody(line), roles(line), line.elsewhere());
        assertThat(answers.toString())
                .as("what %s says of this route, and what it answers", AccessTable.FILE)
                .isEqualTo(line.toString());
        elsewhere(line);
        withoutToken(line);
    }

    private String nobody(Line line) {
        return answer(ask(line, Sample::here, null, true));
    }

    private Map<Role, String> roles(Line line) {
        var answers = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) answers.put(role, answer(ask(line, Sample::here, role, true)));
        return answers;
    }

    /** What lies in another branch answers as what is not there at all; whoever is let in at home gets 404. */
    private void elsewhere(Line line) {
        var named = line.values().values().stream().anyMatch(value -> value.startsWith("@"));
        assertThat(line.elsewhere()).as("last column of %s", line).isEqualTo(named ? "404" : AccessTable.NOWHERE);
        if (!named) return;
        for (var role : Role.values()) {
            var there = answer(ask(line, Sample::elsewhere, role, true));
            assertThat(there)
                    .as("%s by %s about another branch, and about nothing", line.route(), role)
                    .isEqualTo(answer(ask(line, Sample::nothing, role, true)));
            if (isLetIn(line, role))
                assertThat(there).as("%s by %s, elsewhere", line.route(), role).isEqualTo("404");
        }
    }

    private void withoutToken(Line line) {
        if (line.isSafe()) return;
        // where no cookie lets anybody in, there is nothing to be forged
        var refused = line.pattern().startsWith("/api/") ? "401" : "403";
        for (var role : Role.values())
            assertThat(answer(ask(line, Sample::here, role, false)))
                    .as("%s by %s without a token", line.route(), role)
                    .isEqualTo(refused);
    }

    private static boolean isLetIn(Line line, Role role) {
        return !"403".equals(line.roles().get(role))
                && !"404".equals(line.roles().get(role));
    }

    private MvcTestResult ask(Line line, Function<Sample, String> which, @Nullable Role role, boolean token) {
        var values = new HashMap<String, String>();
        line.values().forEach((name, value) -> values.put(name, value(value, which)));
        var address = UriComponentsBuilder.fromPath(line.pattern()).build();
        var path =
                address.expand(name -> values.getOrDefault(name, "")).encode().toUriString();
        var request = browser.method(HttpMethod.valueOf(line.method())).uri(URI.create(path));
        values.forEach((name, value) -> {
            if (!line.pattern().contains("{" + name + "}")) request.param(name, value);
        });
        if (role != null) request.with(user(accounts.loadUserByUsername(TwoBranches.username(TwoBranches.HERE, role))));
        if (token) request.with(csrf());
        var answer = undone(request::exchange);
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .as("policy of %s", line.route())
                .startsWith("default-src 'none'");
        return answer;
    }

    private String value(String written, Function<Sample, String> which) {
        if (!written.startsWith("@")) return written;
        var sample = branches.samples().get(written.substring(1));
        assertThat(sample).as("%s is no sample of TwoBranches", written).isNotNull();
        return which.apply(Objects.requireNonNull(sample));
    }

    private MvcTestResult undone(Supplier<MvcTestResult> request) {
        branches.samples();
        TransactionOperations operations = transaction;
        return Objects.requireNonNull(operations.execute(status -> {
            status.setRollbackOnly();
            return request.get();
        }));
    }

    private static String answer(MvcTestResult result) {
        var response = result.getResponse();
        var to = response.getRedirectedUrl();
        return to != null && to.endsWith("/dang-nhap")
                ? AccessTable.TO_SIGN_IN
                : Integer.toString(response.getStatus());
    }
}
