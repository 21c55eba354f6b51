package vn.quantriet.urging.rule;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.calendar.WorkCalendar;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;

/** The rule of the whole tree; an administrator at the top changes it. */
@Component
public class UrgingRules {

    private final RuleStore rules;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UrgingRules(RuleStore rules, WorkCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public UrgingRule get() {
        return rules.get();
    }

    /** Whether nothing may be sent at this moment. */
    @Transactional(readOnly = true)
    public boolean isQuietNow() {
        return rules.get().quiet().isQuiet(LocalDateTime.now(clock), calendar.workingDays());
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Actor by) {
        return by.may(Permission.MANAGE_SETTINGS) && rules.isTop(by.unit());
    }

    /** Takes the place of the rule of the same version. */
    @Transactional
    public void change(UrgingRule rule, Actor by) {
        require(by);
        var before = rules.get();
        events.publishEvent(new RuleChanged(by, before, rules.save(rule)));
    }

    /** Refuses everybody but an administrator at the top. */
    @Transactional(readOnly = true)
    public void require(Actor by) {
        by.require(Permission.MANAGE_SETTINGS);
        if (!rules.isTop(by.unit())) throw new NotAllowed();
    }
}
