package vn.quantriet.study.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;

/** One sitting of a campaign, as its organiser planned it, and what became of it. */
public record StudyClass(
        ClassId id,
        CampaignId campaign,
        Organiser organiser,
        ClassPlan plan,
        Standing standing,
        @Nullable String parentName,
        Outcome outcome,
        int version) {

    /** Who organises it, and the branch whose people it calls. */
    public record Organiser(UnitId id, String name, UnitId scope, String scopeName) {}

    /** People outside the Party who were there. */
    public record Outcome(int nonMembers, @Nullable Long nonMembersEvent) {}

    public String name() {
        return plan.name();
    }

    public boolean isOpen() {
        return !(standing instanceof Standing.Cancelled);
    }

    public List<Integer> audiences() {
        return plan.audiences();
    }
}
