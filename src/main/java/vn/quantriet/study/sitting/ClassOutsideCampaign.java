package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A class lies within the days of its campaign. */
public final class ClassOutsideCampaign extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClassOutsideCampaign() {
        super("study.class-outside-campaign");
    }
}
