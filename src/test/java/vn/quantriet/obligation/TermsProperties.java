package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import vn.quantriet.calendar.SpecialDay;
import vn.quantriet.calendar.WorkingDays;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.obligation.term.TermRule;
import vn.quantriet.obligation.term.TermRule.RestDays;
import vn.quantriet.obligation.term.Terms;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.parser.SuggestedDeadline.Kind;

/** Deadlines over the years 2019 to 2027 with the days of rest the product comes with. */
@Tag("duties")
class TermsProperties {

    private static final WorkingDays DAYS = new WorkingDays(special());

    @Property
    void aTermThatIsCountedEndsOnAWorkingDayUnlessDaysAreKept(
            @ForAll("days") LocalDate day, @ForAll("countdowns") Countdown countdown, @ForAll RestDays rest) {
        var due = terms(rest).after(countdown, day);

        var plain = switch (countdown.unit()) {
            case DAY -> day.plusDays(countdown.count());
            case MONTH -> day.plusMonths(countdown.count());
            case WORKING_DAY -> DAYS.plus(day, countdown.count());
        };
        assertThat(due).isAfterOrEqualTo(plain).isBefore(plain.plusDays(15));
        if (rest == RestDays.KEPT) assertThat(due).isEqualTo(plain);
        else if (countdown.count() > 0) assertThat(DAYS.isWorkingDay(due)).isTrue();
        plain.datesUntil(due)
                .forEach(skipped ->
                        assertThat(DAYS.isWorkingDay(skipped)).as("%s", skipped).isFalse());
    }

    @Property
    void aWorkingDayTermHasSoManyWorkingDaysInIt(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        var due = terms(RestDays.MOVED).after(counted(count, Countdown.Unit.WORKING_DAY), day);

        assertThat(day.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(DAYS::isWorkingDay)
                        .count())
                .isEqualTo(count);
    }

    @Property
    void moreTimeIsNeverOverSooner(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 90) int count,
            @ForAll Countdown.Unit unit,
            @ForAll RestDays rest) {
        var terms = terms(rest);
        assertThat(terms.after(counted(count + 1, unit), day)).isAfterOrEqualTo(terms.after(counted(count, unit), day));
        assertThat(terms.after(counted(count, unit), day.plusDays(1)))
                .isAfterOrEqualTo(terms.after(counted(count, unit), day));
    }

    @Property
    void aDayTheTextNamesMovesOnlyWhereEverythingMoves(@ForAll("days") LocalDate day, @ForAll RestDays rest) {
        var due = terms(rest).due(Deadline.on(Kind.DATE, null, day), null, day, true);
        assertThat(due).isEqualTo(rest == RestDays.MOVED ? DAYS.onOrAfter(day) : day);
    }

    @Property
    void aRecurringDutyBeginsWithThePeriodThatCanStillBeKeptTo(
            @ForAll("days") LocalDate day, @ForAll("rhythms") Recurrence every, @ForAll("periodDays") PeriodDay named) {
        var terms = terms(RestDays.COUNTED_MOVED);
        var first = terms.first(every, named, day);

        assertThat(terms.in(first, named)).isAfterOrEqualTo(day);
        assertThat(first.start()).isBeforeOrEqualTo(Period.of(every, day).next().start());
        assertThat(DAYS.isWorkingDay(terms.in(first, named))).isTrue();
    }

    @Property(tries = 200)
    void periodsFollowEachOtherWithoutAGap(@ForAll("days") LocalDate day, @ForAll("rhythms") Recurrence every) {
        var period = Period.of(every, day);

        assertThat(day).isBetween(period.start(), period.end());
        assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
        assertThat(Period.of(every, period.end())).isEqualTo(period);
    }

    @Property(tries = 100)
    void theUsualTermIsForWhatHasNoOther(@ForAll("days") LocalDate day, @ForAll boolean usual) {
        var terms = terms(RestDays.COUNTED_MOVED);
        var waiting = new Deadline(
                Kind.RELATIVE,
                null,
                null,
                null,
                new Timing(null, new Countdown(5, Countdown.Unit.DAY, Countdown.From.STUDY)));

        assertThat(terms.due(Deadline.NONE, null, day, usual))
                .isEqualTo(usual ? DAYS.onOrAfter(day.plusDays(10)) : null);
        assertThat(terms.due(waiting, null, day, usual))
                .as("waits for the study")
                .isNull();
        assertThat(terms.rhythm(Nature.of(DutyKind.STANDING), Deadline.NONE)).isEqualTo(Recurrence.QUARTERLY);
        assertThat(terms.rhythm(Nature.of(DutyKind.REPORT), Deadline.NONE)).isNull();
    }

    private static Terms terms(RestDays rest) {
        return new Terms(new TermRule(rest, 10, false, Recurrence.QUARTERLY, 0), DAYS);
    }

    private static Countdown counted(int count, Countdown.Unit unit) {
        return new Countdown(count, unit, Countdown.From.ASSIGNMENT);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3200)
                .map(n -> LocalDate.of(2019, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<Countdown> countdowns() {
        return Combinators.combine(Arbitraries.integers().between(0, 120), Arbitraries.of(Countdown.Unit.values()))
                .as(TermsProperties::counted);
    }

    @Provide
    Arbitrary<Recurrence> rhythms() {
        return Arbitraries.of(Recurrence.values()).filter(Period::has);
    }

    @Provide
    Arbitrary<PeriodDay> periodDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 12).injectNull(0.3))
                .as(PeriodDay::new);
    }

    /** The days the migration brings, read from it as it stands. */
    private static List<SpecialDay> special() {
        var row = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '([A-Z_]+)', '([^']+)', (true|false)\\)");
        try (var in = Objects.requireNonNull(
                TermsProperties.class.getResourceAsStream("/db/migration/calendar/V1__special_days.sql"))) {
            var days = row.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(it -> new SpecialDay(
                            LocalDate.parse(it.group(1)),
                            SpecialDay.Kind.valueOf(it.group(2)),
                            it.group(3),
                            Boolean.parseBoolean(it.group(4))))
                    .toList();
            assertThat(days).hasSizeGreaterThan(100);
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
