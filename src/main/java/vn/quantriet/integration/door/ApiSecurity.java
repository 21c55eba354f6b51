package vn.quantriet.integration.door;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import vn.quantriet.integration.token.Tokens;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.OtherSystem;
import vn.quantriet.shell.rest.Problem;
import vn.quantriet.shell.rest.Problems;

/**
 * The API knows no sign-in, no session and no cookie, so nothing can be done with somebody's browser: every request
 * shows its token, and what no scope opens is closed.
 */
@Configuration
class ApiSecurity {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain api(HttpSecurity http, ApiGate gate, Tokens tokens, TakenOnce takenOnce, Problems problems) {
        return http.securityMatcher(request -> OtherSystem.asks(request) || OtherSystem.asked(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
                .addFilterBefore(new TokenFilter(tokens, problems), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RepeatFilter(takenOnce, problems), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(denied -> denied.authenticationEntryPoint(
                                (_, response, _) -> nobody(response, problems))
                        .accessDeniedHandler((_, response, because) -> problems.write(closed(because), response)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING)))
                .build();
    }

    private static void nobody(HttpServletResponse response, Problems problems) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Quan Triet\"");
        problems.write(Problem.of(Fault.NO_TOKEN), response);
    }

    private static Problem closed(AccessDeniedException because) {
        return because instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof Closed closed
                ? Problem.of(closed.because())
                : Problem.of(Fault.NO_TOKEN);
    }
}
