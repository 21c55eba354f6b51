package vn.quantriet.paper.setting;

import vn.quantriet.shared.Refusal;

/** Marks without a name, twice the same, none that passes, or a pass below a fail. */
public final class ScaleWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScaleWrong() {
        super("paper.scale-wrong");
    }
}
