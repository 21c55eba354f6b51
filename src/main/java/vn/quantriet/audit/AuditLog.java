package vn.quantriet.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.Audited;
import vn.quantriet.shared.Database;

/** Writes an entry for every {@link Audited} event in its transaction: nothing commits without its trace. */
@Component
class AuditLog {

    private final Database database;
    private final Clock clock;
    private final JsonMapper json;

    AuditLog(Database database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    @EventListener
    void on(Audited event) {
        var by = event.by();
        write(by.account().value(), by.name(), by.unit().value(), event.action(), event.subject(), event.details());
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        writeSignIn(success, "identity.signed-in");
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failure) {
        writeSignIn(failure, "identity.sign-in-failed");
    }

    private void writeSignIn(AbstractAuthenticationEvent event, String action) {
        var name = event.getAuthentication().getName();
        write(null, name, null, action, "account:" + name, Map.of());
    }

    private void write(
            @Nullable Long account,
            String name,
            @Nullable Long unit,
            String action,
            String subject,
            Map<String, String> details) {
        database.sql("""
                insert into audit.entry (at, account_id, account_name, unit_id, action, subject, address, details)
                values (:at, :account, :name, :unit, :action, :subject, :address, cast(:details as jsonb))
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("account", account)
                .param("name", name)
                .param("unit", unit)
                .param("action", action)
                .param("subject", subject)
                .param("address", address())
                .param("details", json.writeValueAsString(details))
                .update();
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
