package vn.quantriet.study.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.CampaignLink;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.Phase;
import vn.quantriet.study.figures.CampaignFigures;

/** A campaign: what it asks, and how far a branch has come; nothing is counted before it has begun. */
public record CampaignPage(
        Campaign campaign,
        boolean mayChange,
        Actor by,
        @Nullable CampaignFigures figures,
        List<CampaignLink> links,
        LocalDate today,
        @Nullable Refusal refusal) {

    public CampaignPage {
        links = List.copyOf(links);
    }

    public String address() {
        return "/hoc-tap/dot/" + campaign.id();
    }

    public String stateKey() {
        return "study.phase." + campaign.phase().code().toLowerCase(Locale.ROOT);
    }

    public boolean isDraft() {
        return campaign.phase() instanceof Phase.Draft;
    }

    public boolean isRunning() {
        return campaign.isRunning();
    }

    public boolean mayTeach() {
        return isRunning() && by.may(Permission.CARRY_OUT);
    }

    /** Where a number opens what it was counted from. */
    public String facts(String unit, String what, String more) {
        return address() + "/so-lieu?don-vi=" + Queries.encoded(unit) + "&muc=" + what + more;
    }
}
