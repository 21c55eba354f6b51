package vn.quantriet.paper.marking;

import vn.quantriet.shared.Refusal;

/** Nobody marks their own paper. */
public final class OwnPaperNotMarked extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnPaperNotMarked() {
        super("paper.own-paper-not-marked");
    }
}
