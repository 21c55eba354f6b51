package vn.quantriet.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Found;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Split;

/**
 * City HP with districts A (communes A1, A2, and cell A1C below A1) and B (commune B1); the governments HP.U and, below
 * it in the administrative line, A.U.
 */
@Tag("trees")
class ChangingATreeTest extends ATreeToPlanOn {

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
    void aSuccessorNamedTwiceIsOne() {
        assertThat(plan(new Split("A1", List.of("A2", "A2"), "A2")).endings())
                .singleElement()
                .satisfies(ending -> assertThat(ending.successors()).containsExactly("A2"));
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
}
