package vn.quantriet.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Found;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Rename;
import vn.quantriet.organization.change.Change.Split;

/**
 * City HP with districts A (communes A1, A2, and cell A1C below A1) and B (commune B1); the governments HP.U and, below
 * it in the administrative line, A.U.
 */
@Tag("trees")
class ChangingATreeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Life> lives = new HashMap<>();

    ChangingATreeTest() {
        stands("HP", null, null);
        stands("A", "HP", null);
        stands("B", "HP", null);
        stands("A1", "A", null);
        stands("A2", "A", null);
        stands("A1C", "A1", null);
        stands("B1", "B", null);
        stands("HP.U", "HP", null);
        stands("A.U", "A", "HP.U");
    }

    @Test
    void aUnitThatMovesTakesAlongWhatIsBelow() {
        var plan = plan(new Move("A1", Line.PARTY, "B"));
        assertThat(plan.moved()).containsExactly("A1");
        assertThat(plan.touched()).containsExactlyInAnyOrder("A1", "A1C");
        assertThat(plan.after().line("A1C", Line.PARTY)).containsExactly("A1C", "A1", "B", "HP");
        assertThat(plan.before().line("A1C", Line.PARTY)).containsExactly("A1C", "A1", "A", "HP");
    }

    @Test
    void whatStoodBelowAUnitThatEndsStandsBelowItsHeir() {
        var plan = plan(new Merge(List.of("A1", "A2"), "B1"));
        assertThat(plan.endings())
                .extracting(Ending::unit, Ending::heir)
                .containsExactly(tuple("A1", "B1"), tuple("A2", "B1"));
        assertThat(place(plan, "A1C").parent()).isEqualTo("B1");
        assertThat(plan.after().get("A1")).isNull();
        assertThat(plan.moved()).containsExactly("A1C");
    }

    @Test
    void whatTheDecisionPlacesItselfStandsWhereItSays() {
        var plan = plan(new Dissolve("A", "HP"), new Move("A1", Line.PARTY, "B"));
        assertThat(place(plan, "A1").parent()).isEqualTo("B");
        assertThat(place(plan, "A2").parent()).isEqualTo("HP");
    }

    @Test
    void theOrderOfTheLinesMeansNothing() {
        var merge = new Merge(List.of("A1", "A2"), "A12");
        var founded = found("A12", "A");
        var moved = new Move("A", Line.PARTY, "B");
        var one = plan(merge, founded, moved);
        var other = plan(moved, founded, merge);
        assertThat(one.after().places()).isEqualTo(other.after().places());
        assertThat(one.touched()).isEqualTo(other.touched());
        assertThat(place(one, "A1C").parent()).isEqualTo("A12");
    }

    @Test
    void unitsMayBeFoundedBelowUnitsThatAreFounded() {
        var plan = plan(found("N1", "N"), found("N", "HP"));
        assertThat(plan.founded()).extracting(Found::code).containsExactly("N", "N1");
    }

    @Test
    void aSplitUnitPassesItsChildrenToTheChosenHeir() {
        var plan = plan(found("A3", "A"), new Split("A1", List.of("A2", "A3"), "A3"));
        assertThat(place(plan, "A1C").parent()).isEqualTo("A3");
        assertThat(plan.endings().getFirst().successors()).containsExactly("A2", "A3");
    }

    @Test
    void theAdministrativeLineChangesByItself() {
        var plan = plan(new Move("A.U", Line.ADMINISTRATIVE, "A"));
        assertThat(plan.moved()).isEmpty();
        assertThat(plan.touched()).containsExactly("A.U");
        assertThat(place(plan, "A.U").administrativeParent()).isEqualTo("A");
    }

    @Test
    void whatIsBelowAnEndedGovernmentPassesToItsHeirInBothLines() {
        stands("A.S", "A.U", "A.U");
        var plan = plan(new Dissolve("A.U", "HP.U"));
        assertThat(place(plan, "A.S").parent()).isEqualTo("HP.U");
        assertThat(place(plan, "A.S").administrativeParent()).isEqualTo("HP.U");
    }

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

    private Plan plan(Change... changes) {
        var plan = planOf("HP", changes);
        assertThat(plan.problems()).isEmpty();
        return plan;
    }

    private List<String> problems(Change... changes) {
        return problemsOf("HP", changes);
    }

    private List<String> problemsOf(String owner, Change... changes) {
        return planOf(owner, changes).problems().stream()
                .map(problem -> problem.line() + " " + problem.key().replace("organization.problem.", ""))
                .toList();
    }

    private Plan planOf(String owner, Change... changes) {
        var sorted = new ArrayList<>(places.values());
        return Plan.of(Tree.of(sorted), owner, lives, DAY, List.of(changes));
    }

    private void stands(String code, @Nullable String parent, @Nullable String administrativeParent) {
        places.put(
                code,
                new Place(
                        code,
                        "Tên " + code,
                        UnitKind.GRASSROOTS_ORGANISATION,
                        UnitLevel.GRASSROOTS,
                        parent,
                        administrativeParent,
                        1,
                        null));
        lives.put(code, new Life(LONG_AGO, null));
    }

    private static Place until(Place place, LocalDate day) {
        return new Place(
                place.code(),
                place.name(),
                place.kind(),
                place.level(),
                place.parent(),
                place.administrativeParent(),
                place.position(),
                day);
    }

    private static Place place(Plan plan, String code) {
        return Objects.requireNonNull(plan.after().get(code));
    }

    private static Found found(String code, String parent) {
        return new Found(code, "Tên " + code, UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS, parent);
    }
}
