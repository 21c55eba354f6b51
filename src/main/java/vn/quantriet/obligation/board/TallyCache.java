package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.board.BoardStore.Counted;

/**
 * Kept counts as they were added up when they were last read, and what has been added to them since. They are good with
 * what has changed since their version, so whoever uses them reads that anew.
 */
@Component
class TallyCache {

    /** Some fifty megabytes; what has not been asked for the longest goes first. */
    private static final int MOST_PLACES = 1_000_000;

    /** What was added later is kept beside the sums until it is so much. */
    private static final int MOST_LATER = 500;

    /** By unit and document, or of one document by unit and duty. */
    record Asked(long scope, List<Long> below, @Nullable Long document, LocalDate today) {

        static Asked of(Scope scope, List<Long> below, @Nullable DocumentId document, LocalDate today) {
            return new Asked(scope.id().value(), below, document == null ? null : document.value(), today);
        }
    }

    /** The counts of a version: the sums of an earlier one, and what was added to them later. */
    record Known(long version, Sums sums, List<Counted> later) {

        List<Counted> counted() {
            var all = new ArrayList<Counted>(sums.size() + later.size());
            for (var n = 0; n < sums.size(); n++) all.add(sums.get(n));
            all.addAll(later);
            return all;
        }

        private int size() {
            return sums.size() + later.size();
        }
    }

    private final LinkedHashMap<Asked, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private int places;

    synchronized Optional<Known> of(Asked asked) {
        return Optional.ofNullable(known.get(asked));
    }

    Known read(Asked asked, long version, List<Counted> sums) {
        return keep(asked, new Known(version, Sums.of(sums), List.of()));
    }

    /** What was known, followed by what was added to it up to a version. */
    Known followed(Asked asked, Known before, long version, List<Counted> added) {
        if (version == before.version()) return before;
        var later = new ArrayList<>(before.later());
        later.addAll(added);
        var now = new Known(version, before.sums(), List.copyOf(later));
        if (later.size() <= MOST_LATER) return keep(asked, now);
        return read(asked, version, merged(now.counted()));
    }

    private record Place(@Nullable Long unit, @Nullable Long topic) {}

    /** Each place once. */
    static List<Counted> merged(List<Counted> counted) {
        var places = new LinkedHashMap<Place, Tally>();
        for (var each : counted) places.merge(new Place(each.unit(), each.topic()), each.tally(), Tally::plus);
        var all = new ArrayList<Counted>(places.size());
        places.forEach((place, tally) -> all.add(new Counted(place.unit(), place.topic(), tally)));
        return all;
    }

    private synchronized Known keep(Asked asked, Known now) {
        var before = known.get(asked);
        if (before != null && before.version() > now.version()) return now;
        known.put(asked, now);
        places += now.size() - (before == null ? 0 : before.size());
        for (var oldest = known.values().iterator(); places > MOST_PLACES && oldest.hasNext(); oldest.remove())
            places -= oldest.next().size();
        return now;
    }

    /** Counts of many places close together: a matrix has thousands, and there may be hundreds of those. */
    static final class Sums {

        private final @Nullable Long[] units;
        private final @Nullable Long[] topics;
        private final int[] numbers;

        private Sums(int size) {
            units = new Long[size];
            topics = new Long[size];
            numbers = new int[size * Tally.NUMBERS];
        }

        static Sums of(List<Counted> counted) {
            var sums = new Sums(counted.size());
            var keys = new HashMap<Long, Long>();
            for (var n = 0; n < counted.size(); n++) {
                var each = counted.get(n);
                sums.units[n] = once(each.unit(), keys);
                sums.topics[n] = once(each.topic(), keys);
                each.tally().write(sums.numbers, n * Tally.NUMBERS);
            }
            return sums;
        }

        /** A number that stands for a hundred cells is one object and no hundred. */
        private static @Nullable Long once(@Nullable Long key, Map<Long, Long> keys) {
            return key == null ? null : keys.computeIfAbsent(key, Function.identity());
        }

        int size() {
            return units.length;
        }

        Counted get(int n) {
            return new Counted(units[n], topics[n], Tally.in(numbers, n * Tally.NUMBERS));
        }
    }
}
