package vn.quantriet.directive.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;

/** A duty as typed; leads and supports one a line. */
public record DutyForm(
        int version,
        @Nullable String provision,
        @Nullable String action,
        @Nullable String deliverable,
        @Nullable String leads,
        @Nullable String supports,
        SuggestedDeadline.Kind kind,
        @Nullable String deadlineText,
        @Nullable String due,
        @Nullable Recurrence recurrence) {

    static DutyForm of(DraftDuty duty) {
        var deadline = duty.deadline();
        return new DutyForm(
                duty.version(),
                duty.provision(),
                duty.action(),
                duty.deliverable(),
                lines(duty.leads()),
                lines(duty.supports()),
                deadline.kind(),
                deadline.text(),
                Fields.day(deadline.due(), ""),
                deadline.recurrence());
    }

    static DutyForm empty() {
        return new DutyForm(0, null, null, null, null, null, SuggestedDeadline.Kind.NONE, null, null, null);
    }

    DutyEdit edit() {
        var typed = action == null ? "" : action;
        return new DutyEdit(typed, Fields.orNull(deliverable), deadline(), Fields.lines(leads), Fields.lines(supports));
    }

    /** Only what belongs to the kind of deadline is kept. */
    private Deadline deadline() {
        var text = Fields.orNull(deadlineText);
        return switch (kind) {
            case NONE -> Deadline.NONE;
            case DATE, MONTH, QUARTER, YEAR -> new Deadline(kind, text, Fields.day(due), null);
            case RECURRING -> new Deadline(kind, text, null, recurrence == null ? Recurrence.ONGOING : recurrence);
            case RELATIVE -> new Deadline(kind, text, null, null);
        };
    }

    private static String lines(List<DraftAddressee> addressees) {
        return addressees.stream().map(DraftAddressee::phrase).collect(Collectors.joining("\n"));
    }
}
