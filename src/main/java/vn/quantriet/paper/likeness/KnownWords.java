package vn.quantriet.paper.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.shared.Actor;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.Campaigns;

/** What everybody may quote: the documents that are studied, and the questions. */
@Component
public class KnownWords {

    private final Campaigns campaigns;
    private final DocumentShelf shelf;

    KnownWords(Campaigns campaigns, DocumentShelf shelf) {
        this.campaigns = campaigns;
        this.shelf = shelf;
    }

    public Quotable of(CampaignId campaign, List<String> questions, Actor by) {
        var runs = new HashSet<Integer>();
        for (var studied : campaigns.get(campaign, by).documents())
            runs.addAll(Shingles.of(shelf.text(studied.slug(), by), Set.of()).runs());
        for (var question : questions)
            runs.addAll(Shingles.of(question, Set.of()).runs());
        return new Quotable(runs);
    }

    /** Runs of words that are nobody's own. */
    public record Quotable(Set<Integer> runs) {

        public Quotable {
            runs = Set.copyOf(runs);
        }

        public Shingles shingles(String text) {
            return Shingles.of(text, runs);
        }

        public List<Integer> sketch(String text) {
            return shingles(text).sketch();
        }
    }
}
