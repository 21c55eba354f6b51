package vn.quantriet.urging;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.quantriet.urging.rule.Falling;
import vn.quantriet.urging.rule.QuietTime;
import vn.quantriet.urging.rule.UrgingRule;

/** Whatever the rule, and whichever days nothing could be sent on. */
@Tag("duties")
class UrgingRuleProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final QuietTime NEVER = new QuietTime(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    @Property
    void eachStepIsTakenAtMostOnceAndNeverBeforeItsDay(
            @ForAll("rules") UrgingRule rule,
            @ForAll @IntRange(min = -20, max = 60) int due,
            @ForAll @Size(80) List<Boolean> sending) {
        var seen = new HashSet<Falling>();
        walk(rule, FIRST.plusDays(due), sending, (falling, day) -> {
            assertThat(seen.add(falling)).as("twice: %s", falling).isTrue();
            assertThat(falling.on()).isEqualTo(falling.due().plusDays(falling.step()));
            assertThat(day).isAfterOrEqualTo(falling.on());
        });
    }

    @Property
    void whereNothingIsDelayedEveryStepIsTakenOnItsDay(
            @ForAll("rules") UrgingRule rule, @ForAll @IntRange(min = 0, max = 60) int due) {
        var day = FIRST.plusDays(due);
        var taken = new ArrayList<Integer>();
        walk(rule, day, Collections.nCopies(80, true), (falling, on) -> {
            assertThat(on).isEqualTo(falling.on());
            taken.add(falling.step());
        });
        var after = rule.every() == 0
                ? IntStream.empty()
                : IntStream.iterate(rule.every(), it -> it <= 79 - due, it -> it + rule.every());
        var wanted = IntStream.concat(
                rule.before().stream()
                        .mapToInt(it -> -it)
                        .filter(it -> due + it >= 0 && due + it < 80)
                        // a day before the day after the last one of the rule belongs to what comes after
                        .filter(it -> rule.every() == 0 || it < rule.every()),
                after);
        assertThat(taken).containsExactlyElementsOf(wanted.boxed().toList());
    }

    @Property
    void afterAPauseOnlyTheLatestReminderIsLeftAndItIsNotLost(
            @ForAll("rules") UrgingRule rule,
            @ForAll @IntRange(min = -20, max = 60) int due,
            @ForAll @IntRange(min = 1, max = 30) int pause) {
        var day = FIRST.plusDays(40);
        var since = day.minusDays(pause);
        var of = FIRST.plusDays(due);
        var fallen = of(rule.reminders(since, day, FIRST.minusDays(30)), of);
        var missed = since.plusDays(1)
                .datesUntil(day.plusDays(1))
                .flatMap(it -> of(rule.reminders(it.minusDays(1), it, FIRST.minusDays(30)), of).stream())
                .toList();
        assertThat(fallen).hasSizeLessThanOrEqualTo(1);
        if (missed.isEmpty()) assertThat(fallen).isEmpty();
        else assertThat(fallen).containsExactly(missed.getLast());
    }

    @Property
    void everyRungIsClimbedOnceInOrderHoweverLongThePauses(
            @ForAll("rules") UrgingRule rule,
            @ForAll @IntRange(min = 0, max = 20) int due,
            @ForAll @Size(120) List<Boolean> sending) {
        var of = FIRST.plusDays(due);
        var climbed = new ArrayList<Integer>();
        var since = FIRST.minusDays(1);
        for (var n = 0; n < 120; n++) {
            var day = FIRST.plusDays(n);
            if (n < 119 && !sending.get(n)) continue;
            for (var falling : of(rule.escalations(since, day), of)) {
                climbed.add(falling.step());
                assertThat(DAYS.between(of, day))
                        .isGreaterThanOrEqualTo(rule.grace().get(falling.step() - 1));
            }
            since = day;
        }
        assertThat(climbed)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rule.grace().size()).boxed().toList());
    }

    private interface Taken {
        void on(Falling falling, LocalDate day);
    }

    /** Eighty days, on some of which nothing may be sent. */
    private static void walk(UrgingRule rule, LocalDate due, List<Boolean> sending, Taken taken) {
        var since = FIRST.minusDays(1);
        for (var n = 0; n < sending.size(); n++) {
            var day = FIRST.plusDays(n);
            if (!sending.get(n)) continue;
            of(rule.reminders(since, day, FIRST.minusDays(30)), due).forEach(it -> taken.on(it, day));
            since = day;
        }
    }

    private static List<Falling> of(List<Falling> all, LocalDate due) {
        return all.stream().filter(it -> it.due().equals(due)).toList();
    }

    @Provide
    Arbitrary<UrgingRule> rules() {
        var before = Arbitraries.integers().between(0, 15).list().ofMaxSize(4);
        var every = Arbitraries.integers().between(0, 9);
        var grace = Arbitraries.integers().between(1, 90).list().ofMaxSize(5);
        return Combinators.combine(before, every, grace).as((b, e, g) -> new UrgingRule(b, e, g, NEVER, 0));
    }
}
