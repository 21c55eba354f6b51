package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** They are not asked for a paper in this campaign. */
public final class NotToWrite extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotToWrite() {
        super("paper.not-to-write");
    }
}
