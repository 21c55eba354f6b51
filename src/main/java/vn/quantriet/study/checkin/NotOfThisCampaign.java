package vn.quantriet.study.checkin;

import vn.quantriet.shared.Refusal;

/** Whoever does not study in the campaign has no place in its classes. */
public final class NotOfThisCampaign extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotOfThisCampaign() {
        super("study.not-of-this-campaign");
    }
}
