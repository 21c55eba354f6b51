package vn.quantriet.identity.sso;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import vn.quantriet.shared.Database;

/** The provider is asked about itself when somebody first wants to sign in there: it may be down when we start. */
@Configuration
@ConditionalOnProperty("quantriet.single-sign-on.issuer")
class SingleSignOn {

    @Bean
    static ClientRegistrationRepository providers(
            @Value("${quantriet.single-sign-on.issuer}") String issuer,
            @Value("${quantriet.single-sign-on.client-id}") String client,
            @Value("${quantriet.single-sign-on.client-secret:}") String secret) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(provider(issuer, client, secret)));
    }

    @Bean
    static Introductions introductions(
            UserDetailsService accounts,
            Database database,
            @Value("${quantriet.single-sign-on.claim:preferred_username}") String claim) {
        return new Introductions(accounts, database, claim);
    }

    private static ClientRegistration provider(String issuer, String client, String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId("sso")
                .clientId(client)
                .clientSecret(secret)
                .scope("openid", "profile", "email")
                .build();
    }
}
