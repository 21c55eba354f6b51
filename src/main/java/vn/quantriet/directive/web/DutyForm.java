package vn.quantriet.directive.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline;

/** A duty as typed; leads and supports one a line, stages too, each with its day behind a bar. */
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
        @Nullable Recurrence recurrence,
        @Nullable String periodDay,
        @Nullable String periodMonth,
        @Nullable String countdown,
        Countdown.@Nullable Unit countdownUnit,
        Countdown.@Nullable From countdownFrom,
        @Nullable DutyKind dutyKind,
        @Nullable String stages) {

    static DutyForm of(DraftDuty duty) {
        var deadline = duty.deadline();
        var periodDay = deadline.timing().periodDay();
        var countdown = deadline.timing().countdown();
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
                deadline.recurrence(),
                periodDay == null ? null : Integer.toString(periodDay.day()),
                periodDay == null || periodDay.month() == null
                        ? null
                        : periodDay.month().toString(),
                countdown == null ? null : Integer.toString(countdown.count()),
                countdown == null ? null : countdown.unit(),
                countdown == null ? null : countdown.from(),
                duty.nature().kind(),
                StageLines.text(duty.nature().stages()));
    }

    static DutyForm empty() {
        return new DutyForm(
                0,
                null,
                null,
                null,
                null,
                null,
                SuggestedDeadline.Kind.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                DutyKind.DELIVERABLE,
                null);
    }

    DutyEdit edit() {
        return new DutyEdit(
                action == null ? "" : action,
                Fields.orNull(deliverable),
                deadline(),
                new Nature(Objects.requireNonNullElse(dutyKind, DutyKind.DELIVERABLE), StageLines.read(stages)),
                Fields.lines(leads),
                Fields.lines(supports));
    }

    /** Only what belongs to the kind of deadline is kept. */
    private Deadline deadline() {
        var text = Fields.orNull(deadlineText);
        return switch (kind) {
            case NONE -> Deadline.NONE;
            case DATE, MONTH, QUARTER, YEAR -> Deadline.on(kind, text, Fields.day(due));
            case RECURRING -> {
                var every = recurrence == null ? Recurrence.ONGOING : recurrence;
                yield new Deadline(kind, text, null, every, new Timing(dayOfPeriod(), null));
            }
            case RELATIVE -> new Deadline(kind, text, null, null, new Timing(null, counted()));
        };
    }

    private @Nullable PeriodDay dayOfPeriod() {
        var day = Fields.count(periodDay);
        return day == null ? null : new PeriodDay(day, Fields.count(periodMonth));
    }

    private @Nullable Countdown counted() {
        var count = Fields.count(countdown);
        if (count == null) return null;
        return new Countdown(
                count,
                Objects.requireNonNullElse(countdownUnit, Countdown.Unit.DAY),
                Objects.requireNonNullElse(countdownFrom, Countdown.From.ASSIGNMENT));
    }

    private static String lines(List<DraftAddressee> addressees) {
        return addressees.stream().map(DraftAddressee::phrase).collect(Collectors.joining("\n"));
    }
}
