package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.MovableClock;

/** A town on a morning in March 2024, and an office that publishes duties of any kind. */
abstract class DutiesOfAllKinds {

    @Autowired
    Town towns;

    @Autowired
    Drafting drafting;

    @Autowired
    DutySheet duties;

    @Autowired
    Assignments assignments;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    Town.Built town;
    Actor office;

    @BeforeEach
    void aTown() {
        clock.set(LocalDate.of(2024, 3, 4));
        town = towns.build(1, 2);
        office = town.actor("", Role.OFFICE);
    }

    Document publish(Drafting.Duty... given) {
        return publish(false, given);
    }

    Document publish(boolean usual, Drafting.Duty... given) {
        return drafting.publish(town.document("30-CT", List.of()), usual, office, given);
    }

    static Drafting.Duty duty(String action, DutyKind kind, Deadline deadline, UnitKind... kinds) {
        return new Drafting.Duty(action, Nature.of(kind), deadline, Set.of(kinds));
    }
}
