package vn.quantriet.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Rename;
import vn.quantriet.organization.change.Change.Split;

/** A decision that cannot be is told everything that is the matter with it. */
@Tag("trees")
class WhatADecisionMayNotOrderTest extends ATreeToPlanOn {

    @Test
    void nothingStandsBelowItself() {
        assertThat(problems(new Move("A", Line.PARTY, "A1"))).containsExactly("1 circle");
        assertThat(problems(new Move("A", Line.PARTY, "A"))).containsExactly("1 circle");
        assertThat(problems(new Move("A", Line.PARTY, "B1"), new Move("B", Line.PARTY, "A1C")))
                .containsExactlyInAnyOrder("1 circle", "2 circle");
        assertThat(problems(found("N", "M"), found("M", "N"))).containsExactlyInAnyOrder("1 circle", "2 circle");
    }

    @Test
    void anHeirFromBelowHasToBePlacedByTheDecision() {
        assertThat(problems(new Dissolve("A", "A1"))).containsExactly("0 circle");
        var plan = plan(new Dissolve("A", "A1"), new Move("A1", Line.PARTY, "HP"));
        assertThat(place(plan, "A2").parent()).isEqualTo("A1");
    }

    @Test
    void aUnitThatEndsHasAnHeirThatGoesOn() {
        assertThat(problems(new Dissolve("A1", List.of(), null))).containsExactly("1 no-successor");
        assertThat(problems(new Split("A1", List.of("A2", "B1"), null))).containsExactly("1 heir-missing");
        assertThat(problems(new Split("A1", List.of("A2", "B1"), "B"))).containsExactly("1 heir-no-successor");
        assertThat(problems(new Merge(List.of("A1"), "A1"))).containsExactly("1 own-successor");
        assertThat(problems(new Merge(List.of("A1"), "A2"), new Dissolve("A2", "B1")))
                .containsExactly("1 successor-ends");
    }

    @Test
    void aUnitEndsOnceAndIsNothingElseThen() {
        assertThat(problems(new Dissolve("A1", "A2"), new Merge(List.of("A1"), "B1")))
                .containsExactly("2 said-twice");
        assertThat(problems(new Dissolve("A1", "A2"), new Rename("A1", "Tên mới", null, null)))
                .containsExactly("2 ends-here");
        assertThat(problems(new Dissolve("A1", "A2"), new Move("B1", Line.PARTY, "A1")))
                .containsExactly("2 parent-ends");
    }

    @Test
    void aCodeIsNeverUsedTwice() {
        lives.put("OLD", new Life(LONG_AGO, LocalDate.of(2010, 1, 1)));
        assertThat(problems(found("A1", "HP"))).containsExactly("1 code-taken");
        assertThat(problems(found("OLD", "HP"))).containsExactly("1 code-taken");
        assertThat(problems(found("N", "HP"), found("N", "HP"))).containsExactly("1 founded-twice", "2 founded-twice");
        assertThat(problems(found("mã lạ", "HP"))).containsExactly("1 bad-code");
    }

    @Test
    void unitsAreThereOnTheDayOrThereIsAWordWhyNot() {
        lives.put("OLD", new Life(LONG_AGO, LocalDate.of(2010, 1, 1)));
        lives.put("NEW", new Life(LocalDate.of(2026, 1, 1), null));
        assertThat(problems(new Dissolve("OLD", "A"))).containsExactly("1 ended-already");
        assertThat(problems(new Dissolve("A", "NEW"))).containsExactly("1 not-yet-founded");
        assertThat(problems(new Dissolve("NOBODY", "A"))).containsExactly("1 unknown");
    }

    @Test
    void outsideTheBranchNothingExists() {
        assertThat(problemsOf("A", new Move("A1", Line.PARTY, "B"))).containsExactly("1 unknown");
        assertThat(problemsOf("A", new Rename("B1", "Tên mới", null, null))).containsExactly("1 unknown");
        assertThat(problemsOf("A", new Dissolve("A", "HP"))).containsExactly("1 own-unit", "1 unknown");
    }

    @Test
    void whatChangesLaterCannotBeChangedBefore() {
        var place = places.get("A1C");
        places.put("A1C", until(Objects.requireNonNull(place), DAY.plusMonths(1)));
        assertThat(problems(new Rename("A1C", "Tên mới", null, null))).containsExactly("1 changed-later");
        assertThat(problems(new Move("A1", Line.PARTY, "B"))).containsExactly("0 changed-later");
        assertThat(problems(new Dissolve("A2", "A1C"))).containsExactly("1 changed-later");
        assertThat(problems(new Rename("A1", "Tên mới", null, null))).isEmpty();
    }

    @Test
    void aUnitLivesAtLeastOneDay() {
        lives.put("A1", new Life(DAY, null));
        assertThat(problems(new Dissolve("A1", "A2"))).containsExactly("1 founded-that-day");
    }

    @Test
    void aLineThatChangesNothingIsAMistake() {
        assertThat(problems()).containsExactly("0 nothing");
        assertThat(problems(new Move("A1", Line.PARTY, "A"))).containsExactly("1 nothing-changes");
        assertThat(problems(new Rename("A1", "Tên A1", null, null))).containsExactly("1 nothing-changes");
        assertThat(problems(new Rename("A1", " ", null, null))).containsExactly("1 no-name");
    }

    @Test
    void everythingThatIsTheMatterIsSaidAtOnce() {
        assertThat(problems(
                        new Dissolve("NOBODY", "A"),
                        found("A1", "HP"),
                        new Split("A1", List.of("A2", "B1"), null),
                        new Rename("A2", "Tên A2", null, null)))
                .containsExactly("1 unknown", "2 code-taken", "3 founded-here", "4 nothing-changes");
    }
}
