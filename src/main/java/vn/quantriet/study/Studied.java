package vn.quantriet.study;

import java.util.List;

/** What somebody studies: whether a paper is asked of them for it, and whether they have done all that was asked. */
public record Studied(CampaignId campaign, boolean paperAsked, boolean finished) {

    public static List<CampaignId> campaigns(List<Studied> studies) {
        return studies.stream().map(Studied::campaign).toList();
    }
}
