package vn.quantriet.quiz.round;

import java.util.List;
import vn.quantriet.study.CampaignId;

/** A study campaign to hold a quiz in, with its audiences and what it studies. */
public record CampaignChoice(CampaignId id, String name, List<Audience> audiences, List<Studied> documents) {

    public CampaignChoice {
        audiences = List.copyOf(audiences);
        documents = List.copyOf(documents);
    }

    public record Audience(int n, String name, boolean asked) {}

    public record Studied(String slug, String title) {}
}
