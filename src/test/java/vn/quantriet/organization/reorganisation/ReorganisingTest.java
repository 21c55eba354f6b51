package vn.quantriet.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Rename;
import vn.quantriet.organization.change.Change.Split;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.change.TreePicture;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("reorganising")
@Import({Region.class, Notebook.class})
@Tag("trees")
class ReorganisingTest extends ACityToReorganise {

    @Test
    void aMergerCountsFromItsDayAndLeavesTheDaysBeforeAsTheyWere() {
        var before = city.tree(DAY.minusDays(1));
        city.decide(DAY, new Merge(List.of(city.of("A1"), city.of("A2")), city.of("B1")));
        assertThat(city.tree(DAY.minusDays(1))).isEqualTo(before);
        assertThat(city.tree(DAY)).noneMatch(line -> line.startsWith(city.of("A1 ")));
        assertThat(city.tree(DAY)).anyMatch(line -> line.startsWith(city.of("A1C")) && line.contains(city.of("B1 ")));
        assertThat(city.today()).isEqualTo(city.tree(LocalDate.now(clock)));
    }

    @Test
    void aDissolvedDistrictIsFoundAtItsSuccessors() {
        city.decide(
                DAY,
                city.founding("N", "A"),
                new Split(city.of("A1"), List.of(city.of("A2"), city.of("N")), city.of("N")),
                new Rename(city.of("B"), "Quận ủy B mới", null, null));
        var successors = database.sql("""
                select unit.code || case when heir then ' *' else '' end as successor
                from organization.published_succession succession
                join organization.published_unit unit on unit.id = succession.successor_id
                where succession.unit_id = :unit and succession.day = :day order by 1
                """)
                .param("unit", city.unit("A1").value())
                .param("day", DAY)
                .query(String.class)
                .list();
        assertThat(successors).containsExactly(city.of("A2"), city.of("N *"));
        var ended = organizations.get(city.unit("A1"), city.organiser());
        assertThat(ended.validTo()).isEqualTo(DAY);
        assertThat(ended.parent()).isEqualTo(city.unit("A"));
    }

    @Test
    void aNewNameIsFoundAndSoIsTheOldOne() {
        city.decide(DAY, new Rename(city.of("A1"), "Đảng ủy phường Bình Minh", null, null));
        for (var name : List.of("Đảng uỷ phường Bình Minh", "Đơn vị " + city.of("A1")))
            assertThat(addressees.resolve(city.unit(""), List.of(name)).values())
                    .first()
                    .satisfies(meaning -> assertThat(meaning.rule().included()).containsExactly(city.unit("A1")));
    }

    @Test
    void aRuleMeansTheUnitsOfItsDay() {
        city.decide(
                DAY, new Move(city.of("A1C"), Line.PARTY, city.of("B1")), new Dissolve(city.of("A2"), city.of("A1")));
        var communes =
                new AddresseeRule(Set.of(UnitKind.COMMUNE_COMMITTEE), AddresseeRule.Reach.BRANCH, List.of(), List.of());
        assertThat(organizations.addressed(city.unit("A"), communes, DAY.minusDays(1)))
                .hasSize(2);
        assertThat(organizations.addressed(city.unit("A"), communes, DAY)).hasSize(1);
    }

    @Test
    void aRehearsalTellsWhatWouldHappenAndLeavesNothing() {
        addressees.teach("cụm từ", AddresseeRule.NOBODY, city.actor("A1"));
        var before = city.tree(DAY);
        var id = city.draft(
                DAY,
                new Merge(List.of(city.of("A1")), city.of("A2")),
                new Move(city.of("A"), Line.PARTY, city.of("B")));
        var rehearsal = reorganisations.rehearse(id, city.organiser());
        assertThat(rehearsal.counts()).isEqualTo(new Rehearsal.Counts(0, 1, 2, 2, 0));
        assertThat(rehearsal.consequences().moved()).containsExactly(new Moved("notes", 1));
        assertThat(rehearsal.consequences().conflicts()).hasSize(1);
        assertThat(rehearsal.before().rows()).anyMatch(row -> row.mark() == TreePicture.Mark.ENDS);
        assertThat(city.tree(DAY)).isEqualTo(before);
        assertThat(city.get(id).isDraft()).isTrue();
        assertThat(shelf.rehearsal(city.get(id))).isEqualTo(rehearsal);
        reorganisations.schedule(id, city.get(id).version(), city.organiser());
        assertThat(shelf.rehearsal(city.get(id))).isEqualTo(rehearsal);
    }

    @Test
    void nobodyAppliesWhatNobodyHasSeen() {
        var id = city.draft(DAY, new Dissolve(city.of("A1"), city.of("A2")));
        assertThatThrownBy(() -> reorganisations.schedule(id, 0, city.organiser()))
                .isInstanceOf(NotRehearsed.class);
        reorganisations.rehearse(id, city.organiser());
        drafts.order(id, List.of(new Dissolve(city.of("A1"), city.of("B1"))), 0, city.organiser());
        assertThatThrownBy(() -> reorganisations.schedule(id, 1, city.organiser()))
                .isInstanceOf(NotRehearsed.class);
    }

    @Test
    void undoneTheTreeIsExactlyTheFormerOne() {
        var before = List.of(city.tree(DAY), city.tree(DAY.minusDays(1)), city.today());
        var id = city.decide(
                DAY,
                city.founding("N", "A"),
                new Merge(List.of(city.of("A1"), city.of("B1")), city.of("N")),
                new Rename(city.of("A2"), "Tên khác", null, null),
                new Move(city.of("A"), Line.PARTY, city.of("B")));
        assertThat(city.tree(DAY)).isNotEqualTo(before.getFirst());
        city.undo(id);
        assertThat(List.of(city.tree(DAY), city.tree(DAY.minusDays(1)), city.today()))
                .isEqualTo(before);
        assertThat(notebook.wentBack).hasSize(1);
        assertThat(addressees.resolve(city.unit(""), List.of("Tên khác")).values())
                .allMatch(meaning -> meaning.rule().isNobody());
        assertThat(city.get(id).state()).isInstanceOf(DecisionState.Undone.class);
    }

    @Test
    void aUnitWhoseFoundingWasTakenBackMayBeFoundedAgain() {
        city.undo(city.decide(DAY, city.founding("N", "A")));
        assertThat(city.today()).noneMatch(line -> line.startsWith(city.of("N")));
        city.decide(DAY.plusDays(3), city.founding("N", "B"));
        assertThat(city.today()).anyMatch(line -> line.startsWith(city.of("N")) && line.contains(city.of("B ")));
        assertThat(city.tree(DAY.plusDays(2))).noneMatch(line -> line.startsWith(city.of("N")));
    }

    @Test
    void whatLaterDecisionsRestOnCannotBeTakenBack() {
        var founding = city.decide(DAY, city.founding("N", "A"));
        var below = city.decide(DAY.plusDays(1), new Move(city.of("A1C"), Line.PARTY, city.of("N")));
        assertThatThrownBy(() -> city.undo(founding))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        no -> assertThat(no.reliances()).anyMatch(it -> it.key().startsWith("organization.rests")));
        city.undo(below);
        city.undo(founding);
        var merged = city.decide(DAY, new Merge(List.of(city.of("A1")), city.of("A2")));
        var passedOn = city.decide(DAY.plusDays(1), new Dissolve(city.of("A2"), city.of("B1")));
        assertThatThrownBy(() -> city.undo(merged))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        no -> assertThat(no.reliances().getFirst().which()).contains("12-QĐ/TU"));
        city.undo(passedOn);
        city.undo(merged);
    }

    @Test
    void whatOthersSayRestsOnItIsNotTakenBackEither() {
        var id = city.decide(DAY, new Merge(List.of(city.of("A1")), city.of("A2")));
        notebook.resting = List.of(new Reliance("organization.rests.units", 3));
        assertThatThrownBy(() -> city.undo(id)).isInstanceOf(RestedUpon.class);
        assertThat(city.get(id).state()).isInstanceOf(DecisionState.Applied.class);
    }
}
