package vn.quantriet.directive;

import java.util.List;
import vn.quantriet.organization.Addressee;
import vn.quantriet.parser.SuggestedDeadline;

/** One of the «6 rõ» of a duty: which it is, and whether it is clear. */
public record Clarity(Aspect aspect, boolean clear) {

    /** Người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. */
    public enum Aspect {
        PERSON,
        TASK,
        TIME,
        RESPONSIBILITY,
        PRODUCT,
        AUTHORITY
    }

    static List<Clarity> of(DraftDuty duty) {
        var leads = duty.leads();
        return List.of(
                new Clarity(Aspect.PERSON, leads.stream().anyMatch(lead -> lead.unitCount() > 0)),
                new Clarity(Aspect.TASK, !duty.action().isBlank()),
                new Clarity(Aspect.TIME, duty.deadline().kind() != SuggestedDeadline.Kind.NONE),
                // an actor taken over from far above answers for everything and therefore for nothing in particular
                new Clarity(
                        Aspect.RESPONSIBILITY, !leads.isEmpty() && !duty.marks().inherited()),
                new Clarity(Aspect.PRODUCT, duty.deliverable() != null),
                // nobody can be ordered who stands outside the tree
                new Clarity(Aspect.AUTHORITY, leads.stream().allMatch(Clarity::isWithinReach)));
    }

    private static boolean isWithinReach(DraftAddressee lead) {
        return lead.basis() != Addressee.Basis.OUTSIDE && lead.basis() != Addressee.Basis.UNKNOWN;
    }
}
