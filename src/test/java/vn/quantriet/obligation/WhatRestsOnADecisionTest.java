package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** What was passed on comes back as it was, unless somebody relies on it by then; and nobody is in the way. */
@DatabaseTest("obligation-handover")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("trees")
class WhatRestsOnADecisionTest extends DistrictsThatMerge {

    @Test
    void takenBackEverythingIsAsItWasUntilSomethingRestsOnIt() {
        var before = deciding.holdings();
        var first = merge("NORTH-1", "NORTH-2");
        deciding.undo(town, first);
        assertThat(deciding.holdings()).isEqualTo(before);
        assertThat(duties.get(of("NORTH-1"), office).handovers()).isEmpty();

        var second = merge("NORTH-1", "NORTH-2");
        publish("22-CT", "", new Town.Duty("Việc mới", null, Set.of(UnitKind.COMMUNE_COMMITTEE)));
        assertThatThrownBy(() -> deciding.undo(town, second))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        refusal -> assertThat(refusal.reliances())
                                .anyMatch(it -> it.key().equals("obligation.rests.assigned")));
    }

    @Test
    void whatAMovedUnitIsGivenByItsNewDistrictRestsOnTheMove() {
        var move = decide(new Change.Move(town.unitCode("NORTH-1"), Line.PARTY, town.unitCode("SOUTH")));
        publish("23-CT", "", new Town.Duty("Cả thành phố", null, Set.of(UnitKind.DISTRICT_COMMITTEE)));
        publish("24-CT", "SOUTH", new Town.Duty("Việc quận", null, Set.of(UnitKind.COMMUNE_COMMITTEE)));

        assertThatThrownBy(() -> deciding.undo(town, move))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        refusal -> assertThat(refusal.reliances())
                                .anyMatch(it -> it.key().equals("obligation.rests.moved") && it.count() == 1));
    }

    @Test
    void aDraftThatNamesAUnitThatEndsNamesItsHeirAndSaysSo() {
        var draft = town.document("25-CT", List.of(new Town.Duty("Việc", null, Set.of())));
        database.sql("""
                update directive.draft_addressee set included = array[cast(:unit as bigint)]
                where duty_id in (select id from directive.draft_duty where document_id = :document) and part = 'LEAD'
                """)
                .param("unit", town.unit("NORTH-1").value())
                .param("document", draft.id().value())
                .update();
        clock.set(DAY);
        var id = deciding.draft(
                town, "9-QĐ/TU", DAY, List.of(new Change.Dissolve(town.unitCode("NORTH-1"), town.unitCode("NORTH-2"))));

        assertThat(deciding.rehearse(town, id).consequences().conflicts())
                .anyMatch(conflict -> conflict.key().equals("directive.follow.rule"));
        merge("NORTH-1", "NORTH-2");
        assertThat(publications
                        .publish(draft.id(), draft.version() + 1, false, office)
                        .assignments())
                .isEqualTo(1);
        assertThat(town.assignment("25-CT", 1, "NORTH-2")).isNotNull();
    }

    @Test
    void whoPublishesOrWorksAtTheSameMomentLosesNothing() throws Exception {
        clock.set(DAY);
        var document = town.document("26-CT", List.of(new Town.Duty("Việc", null, Set.of(UnitKind.COMMUNE_COMMITTEE))));
        var change = new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2"));
        var decision = deciding.draft(town, "10-QĐ/TU", DAY, List.of(change));
        deciding.rehearse(town, decision);
        var cell = officer("SOUTH-1");
        var mine = of("SOUTH-1");
        var start = new CyclicBarrier(3);
        try (var people = Executors.newFixedThreadPool(3)) {
            var done = people.invokeAll(List.<Callable<Object>>of(
                    () -> {
                        start.await();
                        return publications.publish(document.id(), document.version(), false, office);
                    },
                    () -> {
                        start.await();
                        deciding.schedule(town, decision);
                        return decision;
                    },
                    () -> {
                        start.await();
                        return assignments.take(StepKind.ACCEPTED, mine, 0, Evidence.NONE, cell);
                    }));
            assertThat(done).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }
        assertThat(database.sql("""
                select unit_id from obligation.in_force
                where document_id = :document and unit_id in (:ended, :heir)
                """)
                        .param("document", document.id().value())
                        .param("ended", town.unit("NORTH-1").value())
                        .param("heir", town.unit("NORTH-2").value())
                        .query(Long.class)
                        .list())
                .containsExactly(town.unit("NORTH-2").value());
    }
}
