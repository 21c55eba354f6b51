package vn.quantriet.directive;

import vn.quantriet.shared.Refusal;

/** Some duties say nothing to do, or address nobody in the tree. */
public final class IncompleteDuties extends Refusal {

    private static final long serialVersionUID = 1L;

    public IncompleteDuties(long count) {
        super("directive.incomplete-duties", count);
    }
}
