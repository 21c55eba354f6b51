package vn.quantriet.study.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as a document asks for it, and from which of its sentences that was read; a person decides. */
public record Proposal(CampaignDraft draft, List<Source> sources) {

    public Proposal {
        sources = List.copyOf(sources);
    }

    /** A sentence that orders study. */
    public record Source(@Nullable String provision, String sentence) {}
}
