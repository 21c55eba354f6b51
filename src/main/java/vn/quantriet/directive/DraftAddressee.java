package vn.quantriet.directive;

import java.util.List;
import java.util.stream.Collectors;
import vn.quantriet.organization.Addressee;
import vn.quantriet.organization.AddresseeRule;

/** A phrase that says who leads or supports, the units it was taken to mean, and how many those are today. */
public record DraftAddressee(
        long id, Part part, String phrase, Addressee.Basis basis, AddresseeRule rule, int unitCount) {

    static List<Addressee> meanings(List<DraftAddressee> addressees) {
        return addressees.stream()
                .map(one -> new Addressee(one.phrase, one.rule, one.basis))
                .toList();
    }

    /** Those among the others whose phrase is not here yet. */
    static List<Addressee> missing(List<DraftAddressee> here, List<DraftAddressee> others) {
        var known = here.stream().map(DraftAddressee::phrase).collect(Collectors.toSet());
        return meanings(
                others.stream().filter(other -> !known.contains(other.phrase)).toList());
    }

    /** Leading a duty or supporting it. */
    public enum Part {
        LEAD,
        SUPPORT
    }
}
