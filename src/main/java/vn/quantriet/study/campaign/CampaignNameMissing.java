package vn.quantriet.study.campaign;

import vn.quantriet.shared.Refusal;

/** A campaign is called something. */
public final class CampaignNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public CampaignNameMissing() {
        super("study.campaign-name-missing");
    }
}
