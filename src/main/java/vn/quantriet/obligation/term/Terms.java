package vn.quantriet.obligation.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.calendar.WorkingDays;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.obligation.term.TermRule.RestDays;
import vn.quantriet.parser.Recurrence;

/** Arithmetic of deadlines, by the rule of the tree and its calendar of work. */
public final class Terms {

    private final TermRule rule;
    private final WorkingDays days;

    public Terms(TermRule rule, WorkingDays days) {
        this.rule = rule;
        this.days = days;
    }

    /** How long the usual term is; null where there is none. */
    public @Nullable Integer usualDays() {
        return rule.usualDays();
    }

    /** How often the duty comes round; null where it is done once, or has no end and is not proven. */
    public @Nullable Recurrence rhythm(Nature nature, Deadline deadline) {
        var every = deadline.recurrence();
        if (every != null && Period.has(every)) return every;
        var standing = nature.kind() == DutyKind.STANDING && deadline.due() == null;
        return standing && deadline.timing().countdown() == null ? rule.standingEvery() : null;
    }

    /**
     * The last day of a duty that is done once, as far as it is known on the day of assignment; {@code usual} gives the
     * usual term where the text gives none.
     */
    public @Nullable LocalDate due(Deadline deadline, @Nullable LocalDate issued, LocalDate assigned, boolean usual) {
        var named = deadline.due();
        if (named != null) return rule.restDays() == RestDays.MOVED ? days.onOrAfter(named) : named;
        var countdown = deadline.timing().countdown();
        if (countdown == null) return usual && deadline.recurrence() == null ? usual(assigned) : null;
        return switch (countdown.from()) {
            case ISSUE -> after(countdown, issued == null ? assigned : issued);
            case ASSIGNMENT -> after(countdown, assigned);
            case STUDY -> null;
        };
    }

    /** The last day of what is counted from a day. */
    public LocalDate after(Countdown countdown, LocalDate day) {
        return switch (countdown.unit()) {
            case DAY -> counted(day.plusDays(countdown.count()));
            case MONTH -> counted(day.plusMonths(countdown.count()));
            case WORKING_DAY -> days.plus(day, countdown.count());
        };
    }

    /** The last day to be in time in a period. */
    public LocalDate in(Period period, @Nullable PeriodDay named) {
        return counted(PeriodDay.in(period, named));
    }

    /** The period a recurring duty begins with: the one that can still be kept to. */
    public Period first(Recurrence every, @Nullable PeriodDay named, LocalDate assigned) {
        var current = Period.of(every, assigned);
        return in(current, named).isBefore(assigned) ? current.next() : current;
    }

    private @Nullable LocalDate usual(LocalDate assigned) {
        var usual = rule.usualDays();
        if (usual == null) return null;
        return rule.usualWorking() ? days.plus(assigned, usual) : counted(assigned.plusDays(usual));
    }

    private LocalDate counted(LocalDate day) {
        return rule.restDays() == RestDays.KEPT ? day : days.onOrAfter(day);
    }
}
