package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** A file is larger than there is room for. */
public final class PaperTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public PaperTooLarge() {
        super("paper.paper-too-large");
    }
}
