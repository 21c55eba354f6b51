package vn.quantriet.study.alone;

import vn.quantriet.shared.Refusal;

/** Who is exempt, or not in a running campaign, hands nothing in. */
public final class NotToStudy extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotToStudy() {
        super("study.not-to-study");
    }
}
