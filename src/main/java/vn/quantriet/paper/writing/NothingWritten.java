package vn.quantriet.paper.writing;

import vn.quantriet.shared.Refusal;

/** There is no answer to any question and no file. */
public final class NothingWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingWritten() {
        super("paper.nothing-written");
    }
}
