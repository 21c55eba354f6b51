package vn.quantriet.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;
import vn.quantriet.identity.FailingAddresses;
import vn.quantriet.identity.passkey.PasskeySignIn;
import vn.quantriet.identity.passkey.RelyingParty;
import vn.quantriet.identity.sso.Introductions;

/** How one signs in: with a password, a passkey, or introduced by an identity provider where one is configured. */
@Component
class WaysIn {

    private final SecurityContextRepository admissions;
    private final FailingAddresses addresses;
    private final RelyingParty relyingParty;
    private final UserDetailsService accounts;
    private final AuthenticationEventPublisher events;
    private final ObjectProvider<Introductions> introductions;

    WaysIn(
            SecurityContextRepository admissions,
            FailingAddresses addresses,
            RelyingParty relyingParty,
            UserDetailsService accounts,
            AuthenticationEventPublisher events,
            ObjectProvider<Introductions> introductions) {
        this.admissions = admissions;
        this.addresses = addresses;
        this.relyingParty = relyingParty;
        this.accounts = accounts;
        this.events = events;
        this.introductions = introductions;
    }

    void open(HttpSecurity http) {
        http.securityContext(context -> context.securityContextRepository(admissions))
                .addFilterBefore(new AddressFilter(addresses), UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .defaultSuccessUrl("/viec-cua-toi")
                        .failureUrl("/dang-nhap?sai"))
                .webAuthn(passkeys ->
                        passkeys.disableDefaultRegistrationPage(true).withObjectPostProcessor(new OurSessions()));
        introductions.ifAvailable(known -> introduced(http, known));
    }

    private static void introduced(HttpSecurity http, Introductions known) {
        http.oauth2Login(provider -> provider.loginPage("/dang-nhap")
                .userInfoEndpoint(info -> info.oidcUserService(known))
                .authorizedClientRepository(new ForgottenClients())
                .defaultSuccessUrl("/viec-cua-toi")
                .failureHandler(new RefusedIntroduction()));
    }

    /** The framework's filter would keep its own session, under the name the session had before. */
    private final class OurSessions implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

        @Override
        public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
            var manager = new ProviderManager(new PasskeySignIn(relyingParty, accounts));
            manager.setAuthenticationEventPublisher(events);
            filter.setAuthenticationManager(manager);
            filter.setSecurityContextRepository(admissions);
            filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
            return filter;
        }
    }
}
