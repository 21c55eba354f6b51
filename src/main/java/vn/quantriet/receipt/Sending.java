package vn.quantriet.receipt;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.quantriet.obligation.StepTaken;
import vn.quantriet.obligation.publication.DirectivePublished;
import vn.quantriet.obligation.publication.PeriodOpened;
import vn.quantriet.obligation.publication.Readdressed;

/** Documents go out together with the duties that come from them, in the same transaction. */
@Component
class Sending {

    private static final String SHARED = "obligation.shared";

    private final SendingStore store;

    Sending(SendingStore store) {
        this.store = store;
    }

    @EventListener
    void on(DirectivePublished published) {
        store.publish(published.slug());
    }

    /** Units that came under a document later. */
    @EventListener
    void on(Readdressed readdressed) {
        store.publish(readdressed.slug());
    }

    @EventListener
    void on(PeriodOpened opened) {
        store.publish(opened.slug());
    }

    @EventListener
    void on(StepTaken step) {
        var unit = step.after().unit();
        if (step.by().unit().equals(unit)) store.receive(step.after().id(), unit, step.by());
    }

    /** The shares are written after the step. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void along(StepTaken step) {
        if (step.action().equals(SHARED))
            store.along(step.after().id(), step.after().unit());
    }
}
