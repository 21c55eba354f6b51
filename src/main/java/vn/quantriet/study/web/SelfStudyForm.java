package vn.quantriet.study.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.CampaignId;

/** Study alone as it was typed, and why it was not taken. */
public record SelfStudyForm(
        CampaignId campaign,
        String statement,
        String day,
        String hours,
        @Nullable Refusal refusal) {

    SelfStudyForm(CampaignId campaign, String statement, String day, String hours) {
        this(campaign, statement, day, hours, null);
    }

    SelfStudyForm refused(Refusal why) {
        return new SelfStudyForm(campaign, statement, day, hours, why);
    }

    int minutes() {
        var typed = hours.strip().replace(',', '.');
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) throw new HoursNotUnderstood(hours);
        return (int) Math.round(Double.parseDouble(typed) * 60);
    }
}
