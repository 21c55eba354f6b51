package vn.quantriet.obligation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.obligation.board.BoardStore.Counted;
import vn.quantriet.obligation.board.TallyCache.Asked;
import vn.quantriet.obligation.board.TallyCache.Moment;
import vn.quantriet.obligation.course.Timeliness;

@Tag("board")
class TallyCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final Moment START = new Moment(1, Snapshot.parse("100:100:"));

    private final TallyCache cache = new TallyCache();

    @BeforeEach
    void begin() {
        cache.begin(START, TODAY);
    }

    @Test
    void whatWasReadIsKnownForItsDayAndTheUnitsBelow() {
        var counted = List.of(
                new Counted(7L, null, Tally.of(Timeliness.OVERDUE, 3, 0)),
                new Counted(null, 9L, Tally.of(Timeliness.NO_DEADLINE, 4, 1).plus(Tally.of(Timeliness.IN_TIME, 5, 0))),
                new Counted(7L, 9L, Tally.of(Timeliness.DONE_LATE, 2_000_000_000, 2_000_000_000)));
        cache.keep(asked(1), cache.mark(), START, counted);

        assertThat(cache.counted(asked(1))).contains(counted);
        assertThat(cache.counted(new Asked(1, List.of(7L, 8L), null, TODAY))).isEmpty();
        assertThat(cache.counted(new Asked(1, List.of(7L), 9L, TODAY))).isEmpty();
        cache.keep(new Asked(1, List.of(7L), null, TODAY.plusDays(1)), cache.mark(), START, counted);
        assertThat(cache.counted(new Asked(1, List.of(7L), null, TODAY.plusDays(1))))
                .as("judged as of another day")
                .isEmpty();
    }

    @Test
    void whatChangesIsAddedToEveryBoardAboveIt() {
        keep(asked(1), START);
        keep(asked(7), START);
        keep(new Asked(1, List.of(7L), 5L, TODAY), START);
        keep(new Asked(1, List.of(7L), 6L, TODAY), START);
        cache.follow(moment("110:110:"), List.of(change(104, null)));

        assertThat(cache.counted(asked(1))).contains(List.of(overdue(7L, null), overdue(null, 5L)));
        assertThat(cache.counted(asked(7))).as("its own").contains(List.of(overdue(7L, null), overdue(null, 5L)));
        assertThat(cache.counted(new Asked(1, List.of(7L), 5L, TODAY)))
                .contains(List.of(overdue(7L, null), overdue(null, 50L), overdue(7L, 50L)));
        assertThat(cache.counted(new Asked(1, List.of(7L), 6L, TODAY))).contains(List.of());
    }

    @Test
    void aShareCountsWhereItWasGivenOutAndBelow() {
        for (var scope = 1; scope <= 3; scope++) keep(asked(scope), START);
        var share = new TallyChange(
                104, List.of(1L, 2L, 3L, 4L), List.of(1L, 2L), 5, 50, Tally.of(Timeliness.OVERDUE, 1, 0));
        cache.follow(moment("110:110:"), List.of(share));

        assertThat(cache.counted(asked(1))).contains(List.of());
        assertThat(cache.counted(asked(2))).contains(List.of(overdue(3L, null), overdue(null, 5L)));
        assertThat(cache.counted(asked(3))).contains(List.of(overdue(4L, null), overdue(null, 5L)));
    }

    @Test
    void whatChangedWhileSomebodyReadIsThereOnce() {
        var mark = cache.mark();
        cache.follow(moment("110:110:"), List.of(change(103, null), change(104, null)));
        cache.keep(asked(1), mark, moment("104:106:104"), List.of(overdue(7L, null)));
        assertThat(cache.counted(asked(1)))
                .as("103 was seen by who read, 104 was still at work")
                .contains(List.of(overdue(7L, null), overdue(7L, null), overdue(null, 5L)));

        cache.follow(moment("120:120:"), List.of(change(105, null), change(106, null)));
        assertThat(cache.counted(asked(1)).orElseThrow().stream()
                        .mapToLong(it -> it.tally().all())
                        .sum())
                .as("105 was read, and only this node saw it later")
                .isEqualTo(3 + 2);
    }

    @Test
    void whatIsOfAnotherEpochOrFromBeforeTheBeginningIsNotKept() {
        keep(asked(1), new Moment(2, START.snapshot()));
        assertThat(cache.counted(asked(1))).isEmpty();

        var mark = cache.mark();
        keep(asked(2), START);
        cache.begin(START, TODAY);
        assertThat(cache.counted(asked(2))).isEmpty();
        cache.keep(asked(1), mark, START, List.of());
        assertThat(cache.counted(asked(1))).isEmpty();
    }

    @Test
    void whoReadsForTooLongKeepsNothing() {
        var mark = cache.mark();
        for (var n = 0; n < 5_000; n++) cache.follow(START, List.of(change(200 + n, null)));
        cache.keep(asked(1), mark, START, List.of());
        assertThat(cache.counted(asked(1))).isEmpty();
    }

    @Test
    void whatHasManyChangesBehindItIsAddedUp() {
        keep(asked(1), START);
        for (var n = 0; n < 1_000; n++) cache.follow(START, List.of(change(200 + n, null)));
        var counted = cache.counted(asked(1)).orElseThrow();
        assertThat(counted).hasSizeLessThan(600);
        assertThat(TallyCache.merged(counted))
                .containsExactlyInAnyOrder(
                        new Counted(7L, null, Tally.of(Timeliness.OVERDUE, 1_000, 0)),
                        new Counted(null, 5L, Tally.of(Timeliness.OVERDUE, 1_000, 0)));
    }

    @Test
    void whatHasNotBeenAskedForTheLongestGoesFirst() {
        var many = LongStream.range(0, 350_000)
                .mapToObj(unit -> overdue(unit, null))
                .toList();
        cache.keep(asked(1), cache.mark(), START, many);
        cache.keep(asked(2), cache.mark(), START, many);
        assertThat(cache.counted(asked(1))).isPresent();
        cache.keep(asked(3), cache.mark(), START, many);

        assertThat(cache.counted(asked(1))).isPresent();
        assertThat(cache.counted(asked(2))).isEmpty();
        assertThat(cache.counted(asked(3))).isPresent();
        cache.keep(asked(3), cache.mark(), START, List.of());
        cache.keep(asked(2), cache.mark(), START, many);
        assertThat(cache.counted(asked(1))).as("there is room again").isPresent();
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

    private void keep(Asked asked, Moment read) {
        cache.keep(asked, cache.mark(), read, List.of());
    }

    private static Moment moment(String snapshot) {
        return new Moment(1, Snapshot.parse(snapshot));
    }

    /** One more that is overdue, of duty 50 of document 5, at unit 7 below unit 1. */
    private static TallyChange change(long transaction, @Nullable List<Long> sharing) {
        return new TallyChange(transaction, List.of(1L, 7L), sharing, 5, 50, Tally.of(Timeliness.OVERDUE, 1, 0));
    }

    private static Counted overdue(@Nullable Long unit, @Nullable Long topic) {
        return new Counted(unit, topic, Tally.of(Timeliness.OVERDUE, 1, 0));
    }

    private static Asked asked(long scope) {
        return new Asked(scope, List.of(7L), null, TODAY);
    }
}
