package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.MovableClock;

/** A town with districts NORTH and SOUTH in July; its duties were published in June. */
abstract class DistrictsThatMerge {

    static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Autowired
    Town towns;

    @Autowired
    Deciding deciding;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    WorkList work;

    @Autowired
    DutySheet duties;

    @Autowired
    ObligationBoard board;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor office;

    @BeforeEach
    void publishedInJune() {
        town = towns.build(3, 1);
        office = town.actor("", Role.OFFICE);
        clock.set(LocalDate.of(2024, 6, 1));
        publish(
                "20-CT",
                "",
                new Town.Duty("Học tập", LocalDate.of(2024, 7, 20), Set.of(UnitKind.COMMUNE_COMMITTEE)),
                new Town.Duty("Lập kế hoạch", LocalDate.of(2024, 7, 20), Set.of(UnitKind.DISTRICT_COMMITTEE)));
        clock.set(LocalDate.of(2024, 6, 10));
    }

    void publish(String number, String owner, Town.Duty... issued) {
        var document = town.document(number, owner, List.of(issued));
        publications.publish(document.id(), document.version(), false, town.actor(owner, Role.OFFICE));
    }

    AssignmentId of(String commune) {
        return town.assignment("20-CT", 1, commune);
    }

    Actor officer(String unit) {
        return town.actor(unit, Role.OFFICER);
    }

    DecisionId decide(Change... changes) {
        clock.set(DAY);
        return deciding.decide(town, "7-QĐ/TU", DAY, List.of(changes));
    }

    DecisionId merge(String from, String into) {
        return decide(new Change.Merge(List.of(town.unitCode(from)), town.unitCode(into)));
    }

    MvcTestResult get(String path, String unit) {
        return browser.get().uri(path).with(town.as(unit, Role.OFFICER)).exchange();
    }
}
