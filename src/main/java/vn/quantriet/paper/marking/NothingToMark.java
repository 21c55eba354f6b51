package vn.quantriet.paper.marking;

import vn.quantriet.shared.Refusal;

/** The paper waits for nothing that this account may say of it. */
public final class NothingToMark extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToMark() {
        super("paper.nothing-to-mark");
    }
}
