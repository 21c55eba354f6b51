package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.obligation.AssignmentTest.NOW;
import static vn.quantriet.obligation.course.Standing.Kind.*;

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
import vn.quantriet.obligation.course.NotLater;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;

/** Whatever people try in whatever order, an assignment goes only the ways it may go. */
@Tag("duties")
class AssignmentProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    /** The whole map: from each standing, what leads where. What keeps the standing is not a way. */
    private static final Map<Standing.Kind, Set<Standing.Kind>> WAYS = new EnumMap<>(Map.of(
            ASSIGNED, Set.of(ACCEPTED, IN_PROGRESS, SUBMITTED, DECLINED, SUSPENDED, WITHDRAWN),
            ACCEPTED, Set.of(IN_PROGRESS, SUBMITTED, SUSPENDED, WITHDRAWN),
            IN_PROGRESS, Set.of(SUBMITTED, SUSPENDED, WITHDRAWN),
            RETURNED, Set.of(IN_PROGRESS, SUBMITTED, SUSPENDED, WITHDRAWN),
            SUBMITTED, Set.of(CONFIRMED, RETURNED),
            DECLINED, Set.of(ASSIGNED, WITHDRAWN),
            SUSPENDED, Set.of(ASSIGNED, ACCEPTED, IN_PROGRESS, WITHDRAWN),
            CONFIRMED, Set.of(),
            WITHDRAWN, Set.of()));

    record Attempt(StepKind step, Evidence evidence, Actor by) {

        Assignment on(Assignment it) {
            return it.take(step, evidence, by, NOW);
        }

        /** Whether what came with it would do. */
        boolean isWhole() {
            return !(step.needsReason() && evidence.note().isEmpty())
                    && !(step.needsEvidence() && evidence.note().isEmpty())
                    && !(step.needsDay() && !DAY.equals(evidence.until()));
        }
    }

    @Property
    void itGoesOnlyTheWaysItMayAndOffersExactlyThose(@ForAll("attempts") List<Attempt> attempts) {
        var it = AssignmentTest.ASSIGNED;
        for (var attempt : attempts) {
            var offered = it.nextSteps(attempt.by()).contains(attempt.step());
            try {
                var next = attempt.on(it);
                assertThat(offered).isTrue();
                assertThat(attempt.isWhole()).isTrue();
                var kind = next.standing().kind();
                assertThat(kind == it.standing().kind()
                                || WAYS.getOrDefault(it.standing().kind(), Set.of())
                                        .contains(kind))
                        .as("%s to %s", it.standing().kind(), kind)
                        .isTrue();
                it = next;
            } catch (NotLater notLater) {
                assertThat(attempt.isWhole() && !DAY.equals(it.due())).isFalse();
            } catch (Refusal refusal) {
                assertThat(offered && attempt.isWhole()).as(refusal.key()).isFalse();
            }
        }
    }

    /** Every standing that is there for a reason tells it, and it is the one that was given last. */
    @Property
    void noReasonIsLost(@ForAll("attempts") List<Attempt> attempts) {
        var it = AssignmentTest.ASSIGNED;
        var reason = "";
        for (var attempt : attempts) {
            try {
                var next = attempt.on(it);
                if (!next.standing().equals(it.standing()))
                    reason = attempt.evidence().note();
                it = next;
            } catch (Refusal refusal) {
                continue;
            }
            switch (it.standing()) {
                case Standing.Returned returned -> assertThat(returned.reason()).isEqualTo(reason);
                case Standing.Declined declined -> assertThat(declined.reason()).isEqualTo(reason);
                case Standing.Suspended suspended ->
                    assertThat(suspended.reason()).isEqualTo(reason);
                case Standing.Withdrawn withdrawn ->
                    assertThat(withdrawn.reason()).isEqualTo(reason);
                case Standing.Assigned _,
                        Standing.Accepted _,
                        Standing.InProgress _,
                        Standing.Submitted _,
                        Standing.Confirmed _ -> {}
            }
            assertThat(it.course().due().given()).isEqualTo(AssignmentTest.ASSIGNED.due());
            assertThat(it.course().due().asked() == null || it.standing() instanceof Standing.Open)
                    .isTrue();
        }
    }

    @Property
    void doneMeansSubmittedByTheUnitAndConfirmedFromAbove(@ForAll("attempts") List<Attempt> attempts) {
        var it = AssignmentTest.ASSIGNED;
        var submissions = new ArrayList<Attempt>();
        for (var attempt : attempts) {
            try {
                it = attempt.on(it);
            } catch (Refusal refusal) {
                continue;
            }
            if (attempt.step() == StepKind.SUBMITTED) submissions.add(attempt);
            if (!(it.standing() instanceof Standing.Confirmed)) continue;
            assertThat(submissions).isNotEmpty();
            assertThat(submissions.getLast().by().unit()).isEqualTo(it.unit());
            assertThat(attempt.by().unit()).isNotEqualTo(it.unit());
            return;
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var actors = Arbitraries.of(
                AssignmentTest.SECRETARY,
                AssignmentTest.OFFICE_ABOVE,
                AssignmentTest.OWN_LEADER,
                AssignmentTest.MEMBER,
                AssignmentTest.OFFICER_ABOVE);
        var evidence = Combinators.combine(
                        Arbitraries.of("", "Vì thiếu danh sách", "Đã có kết quả"),
                        Arbitraries.of(DAY, LocalDate.of(2019, 1, 1)).injectNull(.3))
                .as((note, until) -> new Evidence(note, "", until, List.of()));
        return Combinators.combine(Arbitraries.of(StepKind.class), evidence, actors)
                .as(Attempt::new)
                .list()
                .ofMaxSize(24);
    }
}
