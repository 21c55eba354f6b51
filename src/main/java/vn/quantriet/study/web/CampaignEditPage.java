package vn.quantriet.study.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.Proposal;

/** A campaign that is being written: a new one, or one there is. */
public record CampaignEditPage(
        @Nullable CampaignId id,
        int version,
        CampaignForm form,
        List<CampaignAudience> choices,
        List<PublishedHeading> documents,
        List<Proposal.Source> sources,
        @Nullable Refusal refusal) {

    public CampaignEditPage {
        choices = List.copyOf(choices);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
    }

    public String address() {
        return id == null ? "/hoc-tap/dot" : "/hoc-tap/dot/" + id;
    }

    CampaignEditPage refused(Refusal refusal) {
        return new CampaignEditPage(id, version, form, choices, documents, sources, refusal);
    }
}
