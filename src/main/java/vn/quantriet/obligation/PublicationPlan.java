package vn.quantriet.obligation;

import java.util.List;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DraftDuty;

/** What a publication would bring about in the tree of today. */
public record PublicationPlan(Document document, List<Share> shares, int units) {

    /** A duty with how many units would lead it. */
    public record Share(DraftDuty duty, int units) {}

    public PublicationPlan {
        shares = List.copyOf(shares);
    }

    public int assignments() {
        return shares.stream().mapToInt(Share::units).sum();
    }

    /** Duties somebody would have to put right first. */
    public List<Share> blocking() {
        return shares.stream().filter(share -> !share.duty().isPublishable()).toList();
    }

    public boolean isPossible() {
        return !document.isPublished() && !shares.isEmpty() && blocking().isEmpty();
    }
}
