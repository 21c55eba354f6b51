package vn.quantriet.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.Deciding;
import vn.quantriet.obligation.Town;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** What was sent to a unit that ends stays as history, and whoever comes after it is asked only for what is missing. */
@DatabaseTest("receipt-succession")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("duties")
class ReceiptsOfAUnitThatEndsTest extends ADocumentForTheDistricts {

    static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Autowired
    Deciding deciding;

    @Autowired
    MovableClock moved;

    @BeforeEach
    void inJuly() {
        moved.set(DAY);
    }

    @Test
    void aSuccessorThatHasItIsNotAskedAgain() {
        passedDownInTheNorth();
        receipts.receive(slug, commune);
        receipts.receive(slug, town.actor("NORTH-2", Role.OFFICER));

        decide(new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2")));

        assertThat(inbox.page(false, 0, town.actor("NORTH-2", Role.OFFICER)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.receipt().isReceived()).isTrue());
        assertThat(rows("NORTH-1")).as("history").isEqualTo(1);
    }

    @Test
    void aSuccessorThatLacksItIsSentItAnew() {
        receipts.receive(slug, north);
        var founded = new Change.Found(
                town.unitCode("NEW"),
                "Quận ủy mới",
                UnitKind.DISTRICT_COMMITTEE,
                UnitLevel.DISTRICT,
                town.unitCode(""));
        var changes = List.<Change>of(
                founded,
                new Change.Merge(List.of(town.unitCode("NORTH"), town.unitCode("SOUTH")), town.unitCode("NEW")));
        var draft = deciding.draft(town, "1-QĐ", DAY, changes);
        assertThat(deciding.rehearse(town, draft).consequences().moved())
                .contains(new Moved("receipt.follow.asked", 1));
        assertThat(rows("NORTH") + rows("SOUTH")).isEqualTo(2);
        deciding.schedule(town, draft);

        var heir = town.actor("NEW", Role.OFFICER);
        assertThat(inbox.page(true, 0, heir).lines()).singleElement().satisfies(line -> {
            assertThat(line.receipt().isReceived()).isFalse();
            assertThat(line.sender()).contains("Quận ủy");
        });
        assertThat(below("", city)).satisfies(tally -> {
            assertThat(tally.sent()).as("those that ended count no more").isEqualTo(1);
            assertThat(tally.received()).isZero();
        });
        assertThat(spreading.show(slug, null, heir).own().hops()).hasSize(2);

        receipts.receive(slug, heir);
        assertThatThrownBy(() -> deciding.undo(town, draft))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        no -> assertThat(no.reliances())
                                .anyMatch(it -> it.key().equals("receipt.rests.acted") && it.count() == 1));
    }

    @Test
    void aDecisionThatIsTakenBackLeavesEverythingAsItWas() {
        receipts.passTo(slug, List.of(town.unit("NORTH-1")), north);
        var before = below("", city);
        var decision = decide(new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2")));
        var heir = town.actor("NORTH-2", Role.OFFICER);
        assertThat(inbox.page(true, 0, heir).all()).isEqualTo(1);

        deciding.undo(town, decision);

        assertThat(below("", city)).isEqualTo(before);
        assertThat(inbox.page(false, 0, heir).all()).isZero();
        decide(new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2")));
        assertThat(inbox.page(true, 0, heir).all()).isEqualTo(1);
    }

    private DecisionId decide(Change... changes) {
        return deciding.decide(town, "7-QĐ/TU", DAY, List.of(changes));
    }

    private long rows(String unit) {
        return database.sql("select count(*) from receipt.in_force where unit_id = :unit")
                .param("unit", town.unit(unit).value())
                .query(Long.class)
                .single();
    }
}
