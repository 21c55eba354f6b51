package vn.quantriet.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.parser.SuggestedDeadline;

/** A duty as proposed and corrected so far; {@code sentence} is the sentence of the text it was found in. */
public record DraftDuty(
        DraftDutyId id,
        @Nullable String provision,
        String action,
        @Nullable String deliverable,
        Deadline deadline,
        Nature nature,
        List<DraftAddressee> addressees,
        String sentence,
        Marks marks,
        double confidence,
        List<String> reasons,
        State state,
        int version) {

    /** Where a duty stands between the machine's proposal and the person's decision. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REMOVED
    }

    public DraftDuty {
        addressees = List.copyOf(addressees);
        reasons = List.copyOf(reasons);
    }

    public List<DraftAddressee> leads() {
        return of(DraftAddressee.Part.LEAD);
    }

    public List<DraftAddressee> supports() {
        return of(DraftAddressee.Part.SUPPORT);
    }

    public boolean isOpen() {
        return state != State.REMOVED;
    }

    /** The six things that must be clear, in the order the field names them. */
    public List<Clarity> sixClear() {
        return Clarity.of(this);
    }

    /** Whether something is missing without which nobody could be given this duty. */
    public boolean isPublishable() {
        return !action.isBlank() && leads().stream().anyMatch(lead -> lead.unitCount() > 0);
    }

    DraftDuty as(State decided) {
        return with(action, deliverable, deadline, nature, marks, decided);
    }

    /** Whoever edits a duty has looked at who answers for it. */
    DraftDuty edited(DutyEdit edit) {
        var looked = new Marks(marks.sentence(), marks.who(), marks.what(), marks.when(), false);
        return with(edit.action().strip(), edit.deliverable(), edit.deadline(), edit.nature(), looked, State.CONFIRMED);
    }

    DraftDuty reworded(String wording) {
        return with(wording.strip(), deliverable, deadline, nature, marks, state);
    }

    NewDraftDuty twin(String wording) {
        return new NewDraftDuty(provision, wording.strip(), deliverable, deadline, nature, marks, confidence, reasons);
    }

    DraftDuty merged(DraftDuty next) {
        var product = deliverable == null ? next.deliverable : deliverable;
        var due = deadline.kind() == SuggestedDeadline.Kind.NONE ? next.deadline : deadline;
        return with(action + "; " + next.action, product, due, nature, marks, state);
    }

    private DraftDuty with(
            String newAction,
            @Nullable String newDeliverable,
            Deadline newDeadline,
            Nature newNature,
            Marks newMarks,
            State newState) {
        return new DraftDuty(
                id,
                provision,
                newAction,
                newDeliverable,
                newDeadline,
                newNature,
                addressees,
                sentence,
                newMarks,
                confidence,
                reasons,
                newState,
                version);
    }

    private List<DraftAddressee> of(DraftAddressee.Part part) {
        return addressees.stream().filter(addressee -> addressee.part() == part).toList();
    }
}
