package vn.quantriet.urging.rule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When a unit is reminded and when those above are told: so many days {@code before} the due day, then {@code every} so
 * many days after it (0 is never); after so many days of {@code grace} the unit above, then the one above that. The
 * only place that knows the arithmetic.
 */
public record UrgingRule(List<Integer> before, int every, List<Integer> grace, QuietTime quiet, int version) {

    private static final int MOST = 10;
    private static final int LONGEST = 365;

    public UrgingRule {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        grace = grace.stream().distinct().sorted().toList();
        if (every < 0 || every > LONGEST || !areDays(before, 0) || !areDays(grace, 1)) throw new RuleUnclear();
    }

    private static boolean areDays(List<Integer> days, int least) {
        return days.size() <= MOST && days.stream().allMatch(day -> day >= least && day <= LONGEST);
    }

    /** The latest step there has been by a day, in days from the due day; none before the first. */
    public OptionalInt step(LocalDate due, LocalDate day) {
        var over = Math.toIntExact(DAYS.between(due, day));
        if (every > 0 && over >= every) return OptionalInt.of(over - over % every);
        return before.stream()
                .mapToInt(days -> -days)
                .filter(step -> step <= over)
                .max();
    }

    /**
     * What is reminded of on a day, of everything due from {@code earliest} on, when steps up to the day {@code since}
     * have been taken: of several that were missed only the latest.
     */
    public List<Falling> reminders(LocalDate since, LocalDate day, LocalDate earliest) {
        var latest = day.plusDays(before.stream().mapToInt(it -> it).max().orElse(0) + 1L);
        if (!earliest.isBefore(latest)) return List.of();
        return earliest.datesUntil(latest)
                .flatMap(due -> step(due, day).stream().mapToObj(step -> new Falling(due, step, due.plusDays(step))))
                .filter(falling -> falling.on().isAfter(since))
                .toList();
    }

    /** The rungs that are climbed on a day, when those up to the day {@code since} have been. */
    public List<Falling> escalations(LocalDate since, LocalDate day) {
        return IntStream.range(0, grace.size())
                .boxed()
                .flatMap(rung -> since.plusDays(1)
                        .datesUntil(day.plusDays(1))
                        .map(on -> new Falling(on.minusDays(grace.get(rung)), rung + 1, on)))
                .toList();
    }
}
