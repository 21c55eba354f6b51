package vn.quantriet.urging.rule;

import vn.quantriet.shared.Refusal;

/** Days are whole numbers up to 365, at most ten of them; hours are written like 21:00. */
public final class RuleUnclear extends Refusal {

    private static final long serialVersionUID = 1L;

    public RuleUnclear() {
        super("urging.rule-unclear");
    }
}
