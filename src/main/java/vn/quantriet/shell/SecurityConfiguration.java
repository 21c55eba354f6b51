package vn.quantriet.shell;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.quantriet.identity.Gate;

/** Everything needs a sign-in but the sign-in itself and what pages are drawn with. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    /** The sign-in, what pages are drawn with, calendars at private addresses, and nothing else. */
    private static final String[] OPEN = {
        "/dang-nhap",
        "/thiet-lap",
        "/webjars/**",
        "/css/**",
        "/js/**",
        "/favicon.svg",
        // what a device keeps for when there is no network
        "/sw.js",
        "/ngoai-mang.html",
        "/actuator/health",
        // calendars of duties: whoever knows the private address
        "/lich/*",
        // whether a certificate holds: whoever has its code
        "/chung-nhan",
        "/chung-nhan/*"
    };

    @Bean
    static PasswordEncoder passwordEncoder() {
        var places = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new HashingTurnstile(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), places);
    }

    /** Every filter below would be timed with every request; only whether the program is well is ever asked. */
    @Bean
    static ObservationRegistry untimed() {
        return ObservationRegistry.NOOP;
    }

    /** Where somebody wanted to go before they were asked who they are. */
    @Bean
    static RequestCache wanted() {
        return new HttpSessionRequestCache();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Gate gate, RequestCache wanted, WaysIn ways) {
        ways.open(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.DELETE, "/webauthn/**")
                        .denyAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(denied -> denied.accessDeniedHandler(new ObstacleHandler(wanted)))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?da-ra"))
                .csrf(Customizer.withDefaults())
                .headers(SecurityConfiguration::strict)
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(self), geolocation=(), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
