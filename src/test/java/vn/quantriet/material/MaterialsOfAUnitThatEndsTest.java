package vn.quantriet.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.Deciding;
import vn.quantriet.obligation.Town;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** What a unit that ends keeps to study by goes on in its heir. */
@DatabaseTest("material-succession")
@Import({Town.class, Deciding.class})
@Tag("study")
class MaterialsOfAUnitThatEndsTest extends ATownThatReads {

    @Autowired
    Deciding deciding;

    @Autowired
    Clock clock;

    @Test
    void theHeirsBranchReadsItAndItIsWrittenOnThere() {
        var north = town.actor("NORTH", Role.PROPAGANDA);
        var id = materials.add(slug, MaterialKind.TEXT, text("Của quận", "Lời"), north);
        materials.propose(id, 0, north);
        materials.approve(id, 1, town.actor("NORTH", Role.LEADER));
        readings.open(id, member);
        var south = town.actor("SOUTH", Role.PROPAGANDA);
        var merge = new Change.Merge(List.of(town.unitCode("NORTH")), town.unitCode("SOUTH"));
        var decision = deciding.decide(town, "9-QĐ", LocalDate.now(clock), List.of(merge));

        assertThat(titles(Library.Section.MEANT, town.actor("SOUTH", Role.MEMBER)))
                .containsExactly("Của quận");
        assertThat(titles(Library.Section.MEANT, member))
                .as("the cell moved along")
                .containsExactly("Của quận");
        materials.withdraw(id, materials.get(id, south).version(), "bản cũ", town.actor("SOUTH", Role.LEADER));

        deciding.undo(town, decision);
        assertThatThrownBy(() -> materials.get(id, south)).isInstanceOf(NotFound.class);
        assertThat(materials.get(id, north).version()).isPositive();
    }
}
