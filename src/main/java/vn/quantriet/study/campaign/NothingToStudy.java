package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** A campaign studies a document. */
public final class NothingToStudy extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToStudy() {
        super("study.nothing-to-study");
    }
}
