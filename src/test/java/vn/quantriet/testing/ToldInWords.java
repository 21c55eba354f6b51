package vn.quantriet.testing;

import org.springframework.context.event.EventListener;
import vn.quantriet.audit.web.Telling;
import vn.quantriet.shared.Audited;
import vn.quantriet.shared.AuditedTogether;
import vn.quantriet.shell.Texts;

/** In every test on the application: what is recorded has a sentence that tells it. */
final class ToldInWords {

    @EventListener
    void on(Audited event) {
        var key = Telling.key(event.action());
        if (!Texts.isKnown(key)) throw new AssertionError("the log cannot tell " + event.action() + ": " + key);
    }

    @EventListener
    void on(AuditedTogether events) {
        events.events().forEach(this::on);
    }
}
