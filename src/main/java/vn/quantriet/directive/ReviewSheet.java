package vn.quantriet.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.field.WorkField;

/** What the review screen shows: the text with its marks on one side, the duties on the other. */
public record ReviewSheet(
        Document document,
        @Nullable WorkField field,
        MarkedText text,
        List<DraftDuty> duties,
        List<Citation> citations,
        int units) {

    public ReviewSheet {
        duties = List.copyOf(duties);
        citations = List.copyOf(citations);
    }

    public long open() {
        return duties.stream().filter(DraftDuty::isOpen).count();
    }

    public long confirmed() {
        return duties.stream()
                .filter(duty -> duty.state() == DraftDuty.State.CONFIRMED)
                .count();
    }

    /** Duties of which all six things are clear. */
    public long sixClear() {
        return duties.stream()
                .filter(DraftDuty::isOpen)
                .filter(duty -> duty.sixClear().stream().allMatch(Clarity::clear))
                .count();
    }

    /** Duties that stand in the way of publication. */
    public List<DraftDuty> blocking() {
        return duties.stream()
                .filter(duty -> duty.isOpen() && !duty.isPublishable())
                .toList();
    }
}
