package vn.quantriet.obligation.publication;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.StepTaken;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.term.TermRules;

/**
 * When the last thing a unit had to study of a document is confirmed, what was to follow its study begins to count,
 * from the day the study was done.
 */
@Component
class StudyDone {

    private final WaitingStore waiting;
    private final TermRules termRules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudyDone(WaitingStore waiting, TermRules termRules, ApplicationEventPublisher events, Clock clock) {
        this.waiting = waiting;
        this.termRules = termRules;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(StepTaken taken) {
        if (taken.kind() != StepKind.CONFIRMED) return;
        var begins = waiting.after(taken.after().id());
        if (begins.isEmpty()) return;
        var terms = termRules.terms();
        for (var each : begins) {
            var due = terms.after(each.countdown(), each.studied());
            waiting.start(each.id(), due, OffsetDateTime.now(clock));
            events.publishEvent(new DueCounted(taken.by(), each.id(), each.studied(), due));
        }
    }
}
