package vn.quantriet.directive;

import java.util.List;

/** What a publication hands on: the document, now published, and the duties a person let stand, in order. */
public record PublishedDuties(Document document, List<DraftDuty> duties) {

    public PublishedDuties {
        duties = List.copyOf(duties);
    }
}
