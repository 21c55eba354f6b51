package vn.quantriet.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** Where a person is signed in; they may end any of it, and whoever uses it is out at their next click. */
@Component
public class Sessions {

    private final SignInStore signIns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sessions(SignInStore signIns, Clock clock, ApplicationEventPublisher events) {
        this.signIns = signIns;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<SessionEntry> own(Actor by) {
        return signIns.open(by.account(), clock.instant());
    }

    @Transactional
    public void end(long session, Actor by) {
        if (signIns.end(by.account(), session) == 0) throw new NotFound();
        events.publishEvent(new AccountChanged(by.account(), "identity.session-ended", Map.of("sessions", "1"), by));
    }

    @Transactional
    public int endOthers(SignedIn current, Actor by) {
        var ended = signIns.endAllBut(current.account(), current.signIn());
        var details = Map.of("sessions", Integer.toString(ended));
        if (ended > 0) events.publishEvent(new AccountChanged(by.account(), "identity.session-ended", details, by));
        return ended;
    }
}
