package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.course.Timeliness;

/**
 * Kept counts as they were added up when they were last read. They are good for the version they were read with and for
 * no other, so whoever uses them reads the version anew, with what waits to be added, in one statement.
 */
@Component
class TallyCache {

    /** Some twenty megabytes; what has not been asked for the longest goes first. */
    private static final int MOST_LINES = 200_000;

    /** By unit and document, or of one document by unit and duty. */
    record Asked(long scope, List<Long> below, @Nullable Long document, LocalDate today) {}

    /** Of a unit, of a topic, or of both, whatever stands so in time. */
    record Sum(@Nullable Long unit, @Nullable Long topic, Timeliness timeliness, long assignments, long done) {}

    private record Sums(long version, List<Sum> lines) {}

    private final LinkedHashMap<Asked, Sums> sums = new LinkedHashMap<>(16, 0.75f, true);
    private int lines;

    synchronized Optional<List<Sum>> of(Asked asked, long version) {
        var found = sums.get(asked);
        return found == null || found.version() != version ? Optional.empty() : Optional.of(found.lines());
    }

    synchronized void keep(Asked asked, long version, List<Sum> read) {
        var before = sums.put(asked, new Sums(version, List.copyOf(read)));
        lines += read.size() - (before == null ? 0 : before.lines().size());
        for (var oldest = sums.values().iterator(); lines > MOST_LINES && oldest.hasNext(); oldest.remove())
            lines -= oldest.next().lines().size();
    }

    private record Place(@Nullable Long unit, @Nullable Long topic, Timeliness timeliness) {

        static Place of(Sum sum) {
            return new Place(sum.unit(), sum.topic(), sum.timeliness());
        }
    }

    /** What waits may take away all that is kept. */
    static List<BoardStore.Counted> added(List<Sum> kept, List<Sum> waiting) {
        var sums = new HashMap<Place, Tally>();
        for (var sum : waiting) sums.put(Place.of(sum), tally(sum));
        var all = new ArrayList<BoardStore.Counted>(kept.size() + waiting.size());
        for (var sum : kept) {
            var more = sums.isEmpty() ? null : sums.remove(Place.of(sum));
            add(
                    all,
                    sum.unit(),
                    sum.topic(),
                    more == null ? tally(sum) : tally(sum).plus(more));
        }
        sums.forEach((place, tally) -> add(all, place.unit(), place.topic(), tally));
        return all;
    }

    private static void add(List<BoardStore.Counted> all, @Nullable Long unit, @Nullable Long topic, Tally tally) {
        if (tally.all() != 0) all.add(new BoardStore.Counted(unit, topic, tally));
    }

    private static Tally tally(Sum sum) {
        return Tally.of(sum.timeliness(), sum.assignments(), sum.done());
    }
}
