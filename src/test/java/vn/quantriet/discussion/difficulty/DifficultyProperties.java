package vn.quantriet.discussion.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import vn.quantriet.discussion.difficulty.DifficultyState.Kind;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Whatever people try in whatever order, a difficulty goes only the ways it may go, and what was said stays said. */
@Tag("duties")
class DifficultyProperties {

    private static final UnitId CELL = new UnitId(1);
    private static final UnitId DISTRICT = new UnitId(2);
    private static final UnitId CITY = new UnitId(3);
    private static final Instant NOW = Instant.parse("2024-06-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    /** The whole map: from each state, what leads where. */
    private static final Map<Kind, Set<Kind>> WAYS = new EnumMap<>(Map.of(
            Kind.RAISED, Set.of(Kind.PASSED_UP, Kind.ANSWERED),
            Kind.PASSED_UP, Set.of(Kind.PASSED_UP, Kind.ANSWERED),
            Kind.REOPENED, Set.of(Kind.PASSED_UP, Kind.ANSWERED),
            Kind.ANSWERED, Set.of(Kind.REOPENED)));

    record Attempt(Kind step, String words, Actor by) {

        Difficulty on(Difficulty it) {
            return switch (step) {
                case PASSED_UP -> it.passUp(CITY, words, by, NOW);
                case ANSWERED -> it.answer(words, by, NOW);
                case REOPENED -> it.reopen(words, DAY, by, NOW);
                case RAISED -> throw new IllegalArgumentException("it is raised once");
            };
        }
    }

    @Property
    void itGoesOnlyTheWaysItMayAndOffersExactlyThose(@ForAll("attempts") List<Attempt> attempts) {
        var it = raised();
        for (var attempt : attempts) {
            var offered = it.next(attempt.by()).contains(attempt.step());
            var next = tried(it, attempt);
            assertThat(next != null)
                    .as("%s by %s", attempt, it)
                    .isEqualTo(offered && !attempt.words().isBlank());
            if (next == null) continue;
            assertThat(WAYS.getOrDefault(it.state().kind(), Set.of()))
                    .contains(next.state().kind());
            it = next;
        }
    }

    @Property
    void whatWasSaidLastStandsThereAndWhoRaisedItStays(@ForAll("attempts") List<Attempt> attempts) {
        var it = raised();
        var said = new ArrayList<String>();
        for (var attempt : attempts) {
            var next = tried(it, attempt);
            if (next == null) continue;
            said.add(attempt.words().strip());
            it = next;
            assertThat(it.raisedBy()).isEqualTo(CELL);
            switch (it.state()) {
                case DifficultyState.Raised _ -> assertThat(said).isEmpty();
                case DifficultyState.PassedUp passed -> {
                    assertThat(passed.note()).isEqualTo(said.getLast());
                    assertThat(it.with()).isEqualTo(CITY);
                }
                case DifficultyState.Answered answered ->
                    assertThat(answered.answer()).isEqualTo(said.getLast());
                case DifficultyState.Reopened reopened ->
                    assertThat(reopened.reason()).isEqualTo(said.getLast());
            }
        }
    }

    @Property
    void itIsAnsweredOnlyByWhomItWaitsWithAndReopenedOnlyByWhoRaisedIt(@ForAll("attempts") List<Attempt> attempts) {
        var it = raised();
        for (var attempt : attempts) {
            var next = tried(it, attempt);
            if (next == null) continue;
            if (next.isOpen() == it.isOpen() || !next.isOpen())
                assertThat(attempt.by().unit()).isEqualTo(it.with());
            else assertThat(attempt.by().unit()).isEqualTo(CELL);
            it = next;
        }
    }

    private static Difficulty raised() {
        return new Difficulty(new DifficultyId(1), CELL, DISTRICT, new DifficultyState.Raised(NOW), null, 0);
    }

    private static @Nullable Difficulty tried(Difficulty it, Attempt attempt) {
        try {
            return attempt.on(it);
        } catch (Refusal refusal) {
            return null;
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var actors = Arbitraries.of(
                actor(CELL, Role.CELL_SECRETARY),
                actor(CELL, Role.MEMBER),
                actor(DISTRICT, Role.OFFICE),
                actor(DISTRICT, Role.OFFICER),
                actor(CITY, Role.LEADER),
                actor(CITY, Role.INSPECTION));
        var words = Arbitraries.of("", "  ", "Thiếu kinh phí", " Đã bố trí ", "Chưa rõ nguồn");
        return Combinators.combine(Arbitraries.of(Kind.PASSED_UP, Kind.ANSWERED, Kind.REOPENED), words, actors)
                .as(Attempt::new)
                .list()
                .ofMaxSize(24);
    }

    private static Actor actor(UnitId unit, Role role) {
        return new Actor(new AccountId(unit.value() * 10 + role.ordinal()), role.name(), unit, "" + unit, Set.of(role));
    }
}
