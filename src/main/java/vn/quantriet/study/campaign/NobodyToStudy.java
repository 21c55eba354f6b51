package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** A campaign is for somebody. */
public final class NobodyToStudy extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyToStudy() {
        super("study.nobody-to-study");
    }
}
