package vn.quantriet.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.quantriet.identity.Positions;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.shared.Audited;
import vn.quantriet.shared.AuditedTogether;

/** Writes an entry for every {@link Audited} event in its transaction: nothing commits without its trace. */
@Component
class AuditLog {

    private final EntryStore entries;
    private final Positions positions;
    private final Clock clock;

    AuditLog(EntryStore entries, Positions positions, Clock clock) {
        this.entries = entries;
        this.positions = positions;
        this.clock = clock;
    }

    @EventListener
    void on(Audited event) {
        entries.add(List.of(entry(event)));
    }

    @EventListener
    void on(AuditedTogether events) {
        if (!events.events().isEmpty())
            entries.add(events.events().stream().map(this::entry).toList());
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        entries.add(List.of(entry(who(success), "identity.signed-in", account(success), Map.of())));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failure) {
        entries.add(List.of(entry(who(failure), "identity.sign-in-failed", account(failure), Map.of())));
    }

    private Entry entry(Audited event) {
        var by = event.by();
        var who = new Entry.By(by.account().value(), by.name(), by.unit().value(), by.unitName());
        return entry(who, event.action(), event.subject(), event.details());
    }

    private Entry entry(Entry.By by, String action, String subject, Map<String, String> details) {
        return new Entry(0, clock.instant(), by, action, subject, address(), details);
    }

    /** Who has signed in does not act yet; what they did is shown where their highest position is. */
    private Entry.By who(AbstractAuthenticationEvent event) {
        if (!(event.getAuthentication().getPrincipal() instanceof SignedIn signedIn))
            return new Entry.By(null, event.getAuthentication().getName(), null, null);
        var held = positions.of(signedIn.account());
        var unit = held.isEmpty() ? null : held.getFirst();
        return new Entry.By(
                signedIn.account().value(),
                signedIn.name(),
                unit == null ? null : unit.unit().value(),
                unit == null ? null : unit.unitName());
    }

    private static String account(AbstractAuthenticationEvent event) {
        return "account:" + event.getAuthentication().getName();
    }

    /** That of the visitor, where a trusted proxy tells it. */
    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
