package vn.quantriet.obligation.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.parser.Recurrence;

/** What a publication would bring about in the tree of today. */
public record PublicationPlan(
        Document document,
        List<Share> shares,
        int units,
        @Nullable Integer usualDays) {

    /** A duty with how many units would lead it, until when as far as that is known, and how often it comes round. */
    public record Share(
            DraftDuty duty,
            int units,
            @Nullable LocalDate due,
            @Nullable Recurrence every) {

        /** Whether nothing tells when it is to be done, so that the usual term may be given. */
        public boolean isWithoutTerm() {
            return due == null && every == null && duty.deadline().timing().countdown() == null;
        }
    }

    public PublicationPlan {
        shares = List.copyOf(shares);
    }

    public int assignments() {
        return shares.stream().mapToInt(Share::units).sum();
    }

    /** To how many duties the usual term could be given. */
    public long withoutTerm() {
        return usualDays == null
                ? 0
                : shares.stream().filter(Share::isWithoutTerm).count();
    }

    /** Duties somebody would have to put right first. */
    public List<Share> blocking() {
        return shares.stream().filter(share -> !share.duty().isPublishable()).toList();
    }

    public boolean isPossible() {
        return !document.isPublished() && !shares.isEmpty() && blocking().isEmpty();
    }
}
