package vn.quantriet.study.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.CampaignAudience;

/** A class as its organiser wants it; audiences by their numbers in the campaign, {@code scope} the branch called. */
public record ClassPlan(
        String name,
        Form form,
        List<Integer> audiences,
        @Nullable UnitId scope,
        @Nullable ClassId parent,
        @Nullable ClassId makesUpFor,
        Setting setting,
        Speaking speaking) {

    private static final int LONGEST_NAME = 300;

    public ClassPlan {
        audiences = List.copyOf(audiences);
    }

    ClassPlan checked(Campaign campaign) {
        if (name.isBlank()) throw new ClassNameMissing();
        if (name.length() > LONGEST_NAME) throw new ClassTextTooLong();
        if (!setting.ends().isAfter(setting.starts())) throw new ClassTimeWrong();
        var asked = campaign.audiences().stream().map(CampaignAudience::n).toList();
        if (audiences.isEmpty() || !asked.containsAll(audiences)) throw new AudienceNotAsked();
        if (!speaking.byHead() && speaking.presenter().isBlank()) throw new PresenterMissing();
        if (!speaking.byHead() && speaking.reason().isBlank()) throw new PresenterReasonMissing();
        return this;
    }

    ClassPlan with(Speaking settled) {
        return new ClassPlan(name, form, audiences, scope, parent, makesUpFor, setting, settled);
    }
}
