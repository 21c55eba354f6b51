package vn.quantriet.obligation.term;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Time is reckoned by another rule from now on. */
record TermRuleChanged(Actor by, TermRule before, TermRule after) implements Audited {

    @Override
    public String action() {
        return "obligation.term-rule-changed";
    }

    @Override
    public String subject() {
        return "term-rule";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("before", told(before), "after", told(after));
    }

    private static String told(TermRule rule) {
        return "%s; %s; %s; %s".formatted(rule.restDays(), rule.usualDays(), rule.usualWorking(), rule.standingEvery());
    }
}
