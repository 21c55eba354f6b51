package vn.quantriet.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.shared.Database;

/** Somebody who is signed in and visits pages; {@code parameters} are names and values in turn. */
public record Visitor(MockMvcTester browser, UserDetails account) {

    public MvcTestResult open(String address, Object... variables) {
        return browser.get().uri(address, variables).with(user(account)).exchange();
    }

    public Document page(String address, Object... variables) {
        return Jsoup.parse(body(open(address, variables)));
    }

    public MvcTestResult send(String address, String... parameters) {
        var request = browser.post().uri(address).with(user(account)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    /** How many SQL statements opening a page costs, once it has been opened before. */
    public long statements(String address) {
        open(address);
        var before = Database.statementsOfThisThread();
        open(address);
        return Database.statementsOfThisThread() - before;
    }

    public static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Where a request was sent on to. */
    public static String target(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl(), () -> body(answer));
    }

    /** Lets the people of the sample city in. */
    public static final class Door {

        private final MockMvcTester browser;
        private final UserDetailsService accounts;

        Door(MockMvcTester browser, UserDetailsService accounts) {
            this.browser = browser;
            this.accounts = accounts;
        }

        public Visitor as(String username) {
            return new Visitor(browser, accounts.loadUserByUsername(username));
        }
    }
}
