package vn.quantriet.paper.setting;

import vn.quantriet.shared.Refusal;

/** Until when a paper is to be handed in was not said. */
public final class DueMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public DueMissing() {
        super("paper.due-missing");
    }
}
