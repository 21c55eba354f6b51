package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** A campaign ends after it has begun, and nothing is due before. */
public final class CampaignDaysWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CampaignDaysWrong() {
        super("study.campaign-days-wrong");
    }
}
