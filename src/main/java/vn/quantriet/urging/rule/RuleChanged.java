package vn.quantriet.urging.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** An administrator changed when people are reminded. */
public record RuleChanged(Actor by, UrgingRule before, UrgingRule after) implements Audited {

    @Override
    public String action() {
        return "urging.rule-changed";
    }

    @Override
    public String subject() {
        return "rule:urging";
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("before", told(before));
        details.put("after", told(after));
        return details;
    }

    private static String told(UrgingRule rule) {
        return rule.before() + " " + rule.every() + " " + rule.grace() + " "
                + rule.quiet().from() + "–" + rule.quiet().until() + " "
                + rule.quiet().onRest();
    }
}
