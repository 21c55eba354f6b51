package vn.quantriet.directive.duty;

import vn.quantriet.shared.Refusal;

/** Nobody follows that many stages. */
public final class TooManyStages extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyStages(int most) {
        super("directive.too-many-stages", most);
    }
}
