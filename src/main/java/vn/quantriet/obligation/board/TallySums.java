package vn.quantriet.obligation.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.board.BoardStore.Counted;

/** Counts of many places close together: a matrix has thousands, and there may be hundreds of those. */
final class TallySums {

    private final @Nullable Long[] units;
    private final @Nullable Long[] topics;
    private final int[] numbers;

    private TallySums(int size) {
        units = new Long[size];
        topics = new Long[size];
        numbers = new int[size * Tally.NUMBERS];
    }

    static TallySums of(List<Counted> counted) {
        var sums = new TallySums(counted.size());
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
