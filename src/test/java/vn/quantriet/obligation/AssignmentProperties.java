package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.obligation.AssignmentTest.NOW;

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
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;

/** Whatever people try in whatever order, an assignment goes only the ways it may go. */
@Tag("duties")
class AssignmentProperties {

    private static final Map<Standing.Kind, Set<Standing.Kind>> WAYS = new EnumMap<>(Map.of(
            Standing.Kind.ASSIGNED, Set.of(Standing.Kind.ACCEPTED, Standing.Kind.IN_PROGRESS, Standing.Kind.SUBMITTED),
            Standing.Kind.ACCEPTED, Set.of(Standing.Kind.IN_PROGRESS, Standing.Kind.SUBMITTED),
            Standing.Kind.IN_PROGRESS, Set.of(Standing.Kind.IN_PROGRESS, Standing.Kind.SUBMITTED),
            Standing.Kind.SUBMITTED, Set.of(Standing.Kind.CONFIRMED, Standing.Kind.RETURNED),
            Standing.Kind.RETURNED, Set.of(Standing.Kind.IN_PROGRESS, Standing.Kind.SUBMITTED),
            Standing.Kind.CONFIRMED, Set.of()));

    record Attempt(Step.Kind step, Actor by) {

        Assignment on(Assignment it) {
            return switch (step) {
                case ACCEPTED -> it.accept(by, NOW);
                case REPORTED -> it.report(AssignmentTest.NOTE, by, NOW);
                case SUBMITTED -> it.submit(AssignmentTest.NOTE, by, NOW);
                case CONFIRMED -> it.confirm(by, NOW);
                case RETURNED -> it.sendBack("Làm lại", by, NOW);
            };
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
                assertThat(WAYS.get(it.standing().kind()))
                        .contains(next.standing().kind());
                it = next;
            } catch (Refusal refusal) {
                assertThat(offered).as(refusal.key()).isFalse();
            }
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
            if (attempt.step() == Step.Kind.SUBMITTED) submissions.add(attempt);
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
        return Combinators.combine(Arbitraries.of(Step.Kind.class), actors)
                .as(Attempt::new)
                .list()
                .ofMaxSize(14);
    }
}
