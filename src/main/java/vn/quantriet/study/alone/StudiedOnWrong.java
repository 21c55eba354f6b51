package vn.quantriet.study.alone;

import vn.quantriet.shared.Refusal;

/** Study alone happened within the campaign, and not in the future. */
public final class StudiedOnWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public StudiedOnWrong() {
        super("study.studied-on-wrong");
    }
}
