package vn.quantriet.integration.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.integration.token.Tokens;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.OtherSystem;
import vn.quantriet.shell.rest.Problem;
import vn.quantriet.shell.rest.Problems;

/** Looks at the token of a request, and answers in the language the other side prefers. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Problems problems;

    TokenFilter(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(OtherSystem.language(request));
        try {
            if (isLetIn(request.getHeader("Authorization"))) chain.doFilter(request, response);
            else {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"Quan Triet\", error=\"invalid_token\"");
                problems.write(Problem.of(Fault.TOKEN_UNKNOWN), response);
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Whoever shows nothing goes on as nobody; whoever shows something wrong does not. */
    private boolean isLetIn(@org.jspecify.annotations.Nullable String header) {
        if (header == null) return true;
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return false;
        var presented = tokens.present(header.substring(BEARER.length()).strip());
        presented.ifPresent(it -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new TokenAuthentication(it));
            SecurityContextHolder.setContext(context);
        });
        return presented.isPresent();
    }
}
