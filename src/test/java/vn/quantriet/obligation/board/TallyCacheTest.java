package vn.quantriet.obligation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.obligation.board.TallyCache.Asked;
import vn.quantriet.obligation.board.TallyCache.Sum;
import vn.quantriet.obligation.course.Timeliness;

@Tag("board")
class TallyCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final TallyCache cache = new TallyCache();

    @Test
    void whatWasReadIsGoodForItsVersionItsDayAndTheUnitsBelow() {
        var sums = List.of(new Sum(7L, null, Timeliness.OVERDUE, 3, 0));
        cache.keep(asked(1), 5, sums);

        assertThat(cache.of(asked(1), 5)).contains(sums);
        assertThat(cache.of(asked(1), 6)).isEmpty();
        assertThat(cache.of(new Asked(1, List.of(7L), null, TODAY.plusDays(1)), 5))
                .isEmpty();
        assertThat(cache.of(new Asked(1, List.of(7L, 8L), null, TODAY), 5)).isEmpty();
        assertThat(cache.of(new Asked(1, List.of(7L), 9L, TODAY), 5)).isEmpty();
    }

    @Test
    void whatHasNotBeenAskedForTheLongestGoesFirst() {
        var many = LongStream.range(0, 70_000)
                .mapToObj(unit -> new Sum(unit, null, Timeliness.IN_TIME, 1, 0))
                .toList();
        cache.keep(asked(1), 1, many);
        cache.keep(asked(2), 1, many);
        assertThat(cache.of(asked(1), 1)).isPresent();
        cache.keep(asked(3), 1, many);

        assertThat(cache.of(asked(1), 1)).isPresent();
        assertThat(cache.of(asked(2), 1)).isEmpty();
        assertThat(cache.of(asked(3), 1)).isPresent();
        cache.keep(asked(3), 2, List.of());
        cache.keep(asked(2), 1, many);
        assertThat(cache.of(asked(1), 1)).as("there is room again").isPresent();
    }

    @Test
    void whatWaitsIsAddedPlaceByPlaceAndMayLeaveNothing() {
        var kept = List.of(
                new Sum(7L, null, Timeliness.OVERDUE, 3, 0),
                new Sum(7L, null, Timeliness.NO_DEADLINE, 4, 1),
                new Sum(8L, null, Timeliness.OVERDUE, 1, 0));
        var waiting = List.of(
                new Sum(7L, null, Timeliness.NO_DEADLINE, 0, 1),
                new Sum(8L, null, Timeliness.OVERDUE, -1, 0),
                new Sum(8L, null, Timeliness.DONE_LATE, 1, 1));

        assertThat(TallyCache.added(kept, waiting))
                .containsExactlyInAnyOrder(
                        new BoardStore.Counted(7L, null, Tally.of(Timeliness.OVERDUE, 3, 0)),
                        new BoardStore.Counted(7L, null, Tally.of(Timeliness.NO_DEADLINE, 4, 2)),
                        new BoardStore.Counted(8L, null, Tally.of(Timeliness.DONE_LATE, 1, 1)));
    }

    private static Asked asked(long scope) {
        return new Asked(scope, List.of(7L), null, TODAY);
    }
}
