package vn.quantriet.obligation.term;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.calendar.WorkCalendar;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;

/** The rule of time: everybody may read it, whoever keeps the calendar of work changes it. What is given stays. */
@Component
public class TermRules {

    private final TermRuleStore store;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    TermRules(TermRuleStore store, WorkCalendar calendar, ApplicationEventPublisher events) {
        this.store = store;
        this.calendar = calendar;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public TermRule get() {
        return store.get();
    }

    @Transactional(readOnly = true)
    public Terms terms() {
        return new Terms(store.get(), calendar.workingDays());
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Actor by) {
        return calendar.mayChange(by);
    }

    /** Takes the rule in place of the version the person saw. */
    @Transactional
    public void change(TermRule rule, Actor by) {
        if (!calendar.mayChange(by)) throw new NotAllowed();
        var before = store.get();
        store.save(rule);
        events.publishEvent(new TermRuleChanged(by, before, rule));
    }
}
