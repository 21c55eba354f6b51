package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.Deciding;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.Role;
import vn.quantriet.study.desk.Desks;
import vn.quantriet.study.figures.CampaignFigures;
import vn.quantriet.study.figures.CampaignFigures.UnitRow;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.testing.DatabaseTest;

/** Units are merged, founded and moved while a campaign runs; its figures still add up, and nobody is lost. */
@DatabaseTest("study-succession")
@Import(Deciding.class)
@Tag("study")
class StudyOfUnitsThatEndTest extends TaughtTown {

    @Autowired
    Deciding deciding;

    @Autowired
    Desks desks;

    private Change cellsMerge() {
        return new Change.Merge(List.of(town.unitCode(CELL)), town.unitCode("NORTH-1-2"));
    }

    private DecisionId decide(Change... changes) {
        return deciding.decide(town, "7-QĐ/TU", today(), List.of(changes));
    }

    private CampaignFigures below(String unit) {
        return figures.show(campaign, town.unitCode(unit), city);
    }

    private ClassId heldInTheCell() {
        var id = taught(Form.CLASS, secretary);
        attendance.markRest(id, secretary);
        classes.hold(id, 0, secretary);
        return id;
    }

    @Test
    void theHeirAnswersForThePeopleAndRunsTheClasses() {
        var id = heldInTheCell();
        var before = below("NORTH").total();
        decide(cellsMerge());

        assertThat(below("NORTH").total().members()).isEqualTo(before.members());
        assertThat(below("NORTH").total().sittings()).isEqualTo(before.sittings());
        assertThat(below("NORTH-1").units()).extracting(UnitRow::unit).hasSize(1);
        var heirs = below("NORTH-1-2").total();
        assertThat(heirs.members().target()).isEqualTo(10);
        assertThat(heirs.members().studied()).isEqualTo(5);
        assertThat(heirs.sittings().held()).isEqualTo(1);

        var heir = town.actor("NORTH-1-2", Role.CELL_SECRETARY);
        assertThat(classes.isRunBy(classes.get(id, heir), heir)).isTrue();
        assertThat(desks.unit(campaign, heir).people()).hasSize(10);
        feed.tell();
        assertThat(database.sql("""
                        select done || '/' || target as measure from obligation.assignment
                        where unit_id = :unit and joined_into is null
                        """)
                        .param("unit", town.unit("NORTH-1-2").value())
                        .query((row, _) -> row.getString("measure"))
                        .list())
                .containsExactly("5/10");
        assertThat(differences()).isZero();
    }

    @Test
    void theRosterOfADayBeforeIsTakenAndEverybodyStudiesWithTheHeir() {
        heldInTheCell();
        decide(cellsMerge());

        assertThat(campaigns.retake(campaign, 1, today().minusDays(1), city)).isEqualTo(41);
        assertThat(below("NORTH-1-2").total().members().target()).isEqualTo(11);
        assertThat(below("").total().members().studied()).isEqualTo(5);
    }

    @Test
    void whatIsTakenBackStandsAsBefore() {
        heldInTheCell();
        var before = List.of(below(""), below("NORTH"), below("NORTH-1"), below(CELL)).stream()
                .map(CampaignFigures::total)
                .toList();
        var decision = decide(cellsMerge());
        deciding.undo(town, decision);

        assertThat(List.of(below(""), below("NORTH"), below("NORTH-1"), below(CELL)))
                .extracting(CampaignFigures::total)
                .isEqualTo(before);
        assertThat(desks.unit(campaign, secretary).people()).hasSize(5);
    }

    @Test
    void aNewDistrictTakesOverTheCampaignAndItsBranchAndNothingIsTakenBackOverItsOwnWork() {
        var north = town.actor("NORTH", Role.PROPAGANDA);
        var own = campaigns.create(draft(), north);
        campaigns.begin(own, 0, today(), north);
        var changes = new Change[] {
            new Change.Found(
                    town.unitCode("NEW"),
                    "Đảng ủy khu vực mới",
                    UnitKind.DISTRICT_COMMITTEE,
                    UnitLevel.DISTRICT,
                    town.unitCode("")),
            new Change.Merge(List.of(town.unitCode("NORTH"), town.unitCode("SOUTH")), town.unitCode("NEW"))
        };
        var draft = deciding.draft(town, "8-QĐ", today(), List.of(changes));
        assertThat(deciding.rehearse(town, draft).consequences().moved())
                .contains(new Moved("study.follow.campaigns", 1));
        assertThat(campaigns.get(own, north).ownerName()).as("a rehearsal").doesNotContain("mới");
        deciding.schedule(town, draft);

        var heir = town.actor("NEW", Role.PROPAGANDA);
        assertThat(campaigns.mayChange(campaigns.get(own, heir), heir)).isTrue();
        assertThat(figures.show(own, null, heir).total().members().target())
                .as("and whoever planned it")
                .isEqualTo(21);
        assertThat(below("NEW").total().members().target()).isEqualTo(40);
        assertThat(campaigns.retake(own, 2, today(), heir))
                .as("its branch is larger now")
                .isGreaterThan(39);

        assertThatThrownBy(() -> deciding.undo(town, draft))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        no -> assertThat(no.reliances())
                                .anyMatch(it -> it.key().equals("study.rests.worked") && it.count() == 1));
    }

    @Test
    void whatMovesBelowAnotherUnitIsCountedThere() {
        heldInTheCell();
        decide(new Change.Move(town.unitCode("NORTH-1"), Line.PARTY, town.unitCode("SOUTH")));

        assertThat(below("NORTH").total().members().target()).isEqualTo(10);
        assertThat(below("SOUTH").total().members().target()).isEqualTo(30);
        assertThat(below("SOUTH").total().members().studied()).isEqualTo(5);
        assertThat(below("").total().members().target()).isEqualTo(40);
    }

    private long differences() {
        return database.sql("select count(*) from study.differences(:id)")
                .param("id", campaign.value())
                .query(Long.class)
                .single();
    }
}
