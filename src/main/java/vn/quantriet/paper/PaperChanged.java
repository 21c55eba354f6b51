package vn.quantriet.paper;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;
import vn.quantriet.study.CampaignId;

/** Something about papers of a campaign, or one of them, was decided or done; never what stands in it. */
public record PaperChanged(Actor by, String action, String subject, Map<String, String> details) implements Audited {

    public PaperChanged {
        details = Map.copyOf(details);
    }

    public static PaperChanged of(Actor by, String action, CampaignId campaign, Map<String, String> details) {
        return new PaperChanged(by, action, "study-campaign:" + campaign, details);
    }

    public static PaperChanged of(Actor by, String action, PaperId paper, Map<String, String> details) {
        return new PaperChanged(by, action, "reflection-paper:" + paper, details);
    }
}
