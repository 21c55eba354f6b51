package vn.quantriet.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Where a person is signed in; they may end any of it, and whoever uses it is out at their next click. */
@Component
public class Sessions {

    private static final long NONE = 0;

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

    /** An account's sign-ins of late, for whoever manages it. */
    @Transactional(readOnly = true)
    public List<SessionEntry> latest(AccountId account, int number, Actor by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        return signIns.latest(account, number);
    }

    /** At every node; whoever calls this has asked whether one may, and tells the audit log. */
    @Transactional
    public int endAll(AccountId account) {
        return signIns.endAllBut(account, NONE);
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
