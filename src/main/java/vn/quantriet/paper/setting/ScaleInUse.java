package vn.quantriet.paper.setting;

import vn.quantriet.shared.Refusal;

/** Papers are marked by the scale, so its marks stay as many and mean the same. */
public final class ScaleInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScaleInUse() {
        super("paper.scale-in-use");
    }
}
