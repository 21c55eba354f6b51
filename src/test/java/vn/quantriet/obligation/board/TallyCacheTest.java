package vn.quantriet.obligation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.obligation.board.BoardStore.Counted;
import vn.quantriet.obligation.board.TallyCache.Asked;
import vn.quantriet.obligation.course.Timeliness;

@Tag("board")
class TallyCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final TallyCache cache = new TallyCache();

    @Test
    void whatWasReadIsKnownForItsDayAndTheUnitsBelow() {
        var counted = List.of(
                new Counted(7L, null, Tally.of(Timeliness.OVERDUE, 3, 0)),
                new Counted(null, 9L, Tally.of(Timeliness.NO_DEADLINE, 4, 1).plus(Tally.of(Timeliness.IN_TIME, 5, 0))),
                new Counted(7L, 9L, Tally.of(Timeliness.DONE_LATE, 2_000_000_000, 2_000_000_000)));
        cache.read(asked(1), 5, counted);

        var known = cache.of(asked(1)).orElseThrow();
        assertThat(known.version()).isEqualTo(5);
        assertThat(known.counted()).isEqualTo(counted);
        assertThat(cache.of(new Asked(1, List.of(7L), null, TODAY.plusDays(1)))).isEmpty();
        assertThat(cache.of(new Asked(1, List.of(7L, 8L), null, TODAY))).isEmpty();
        assertThat(cache.of(new Asked(1, List.of(7L), 9L, TODAY))).isEmpty();
    }

    @Test
    void whatIsAddedLaterFollowsAndNothingOlderTakesItsPlace() {
        cache.read(asked(1), 5, List.of(overdue(7, 3)));
        var before = cache.of(asked(1)).orElseThrow();
        var then = cache.followed(asked(1), before, 8, List.of(overdue(7, -1)));
        assertThat(then.counted()).containsExactly(overdue(7, 3), overdue(7, -1));
        assertThat(cache.of(asked(1))).contains(then);

        cache.followed(asked(1), before, 6, List.of(overdue(7, 9)));
        assertThat(cache.of(asked(1))).as("somebody who was slower read less").contains(then);
        assertThat(cache.followed(asked(1), then, 8, List.of())).isSameAs(then);
    }

    @Test
    void whatHasManyChangesBehindItIsAddedUp() {
        var read = cache.read(asked(1), 5, List.of(overdue(7, 3)));
        var many = LongStream.range(0, 501).mapToObj(_ -> overdue(7, 1)).toList();
        var sum = cache.followed(asked(1), read, 6, many).counted().stream()
                .mapToLong(it -> it.tally().all())
                .sum();
        assertThat(sum).isEqualTo(504);
        assertThat(cache.of(asked(1)).orElseThrow().counted()).containsExactly(overdue(7, 504));
        assertThat(cache.of(asked(1)).orElseThrow().version()).isEqualTo(6);
    }

    @Test
    void whatHasNotBeenAskedForTheLongestGoesFirst() {
        var many =
                LongStream.range(0, 350_000).mapToObj(unit -> overdue(unit, 1)).toList();
        cache.read(asked(1), 1, many);
        cache.read(asked(2), 1, many);
        assertThat(cache.of(asked(1))).isPresent();
        cache.read(asked(3), 1, many);

        assertThat(cache.of(asked(1))).isPresent();
        assertThat(cache.of(asked(2))).isEmpty();
        assertThat(cache.of(asked(3))).isPresent();
        cache.read(asked(3), 2, List.of());
        cache.read(asked(2), 1, many);
        assertThat(cache.of(asked(1))).as("there is room again").isPresent();
    }

    @Test
    void aTallyOfSomeStandingsKeepsWhatIsDoneOfThem() {
        var tally = List.of(
                        Tally.of(Timeliness.DONE_ON_TIME, 5, 5),
                        Tally.of(Timeliness.DONE_LATE, 3, 3),
                        Tally.of(Timeliness.NO_DEADLINE, 4, 2),
                        Tally.of(Timeliness.OVERDUE, 7, 0))
                .stream()
                .reduce(Tally.NONE, Tally::plus);
        var done = Set.of(Timeliness.values()).stream()
                .collect(Collectors.toMap(it -> it, it -> tally.only(Set.of(it)).done()));
        assertThat(done)
                .containsAllEntriesOf(Map.of(
                        Timeliness.DONE_ON_TIME, 5L,
                        Timeliness.DONE_LATE, 3L,
                        Timeliness.NO_DEADLINE, 2L,
                        Timeliness.OVERDUE, 0L));
        var some = tally.only(Set.of(Timeliness.NO_DEADLINE, Timeliness.OVERDUE));
        assertThat(some.all()).isEqualTo(11);
        assertThat(some.done()).isEqualTo(2);
        assertThat(tally.only(Set.of(Timeliness.values()))).isEqualTo(tally);
    }

    private static Counted overdue(long unit, long count) {
        return new Counted(unit, null, Tally.of(Timeliness.OVERDUE, count, 0));
    }

    private static Asked asked(long scope) {
        return new Asked(scope, List.of(7L), null, TODAY);
    }
}
