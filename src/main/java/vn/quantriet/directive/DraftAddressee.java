package vn.quantriet.directive;

import vn.quantriet.organization.Addressee;
import vn.quantriet.organization.AddresseeRule;

/** A phrase that says who leads or supports, the units it was taken to mean, and how many those are today. */
public record DraftAddressee(
        long id, Part part, String phrase, Addressee.Basis basis, AddresseeRule rule, int unitCount) {

    /** Leading a duty or supporting it. */
    public enum Part {
        LEAD,
        SUPPORT
    }
}
