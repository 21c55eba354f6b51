package vn.quantriet.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.DatabaseTest;

/** What a phrase was taught to mean goes on to mean somebody when that unit has ended. */
@DatabaseTest("phrases-follow")
@Import(Region.class)
@Tag("trees")
class PhrasesFollowTheirUnitTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final String PHRASE = "đơn vị điểm của quận";

    @Autowired
    Region region;

    @Autowired
    Addressees addressees;

    @Autowired
    Reorganisations reorganisations;

    private static Change.Dissolve dissolve(Region.City city, String unit, String heir) {
        return new Change.Dissolve(city.of(unit), city.of(heir));
    }

    private void teach(Region.City city, String... units) {
        var rule = AddresseeRule.only(List.of(units).stream().map(city::unit).toList());
        addressees.teach(PHRASE, rule, city.organiser());
    }

    private List<UnitId> meant(Region.City city) {
        var issuer = city.organiser().unit();
        var addressee = addressees.resolve(issuer, List.of(PHRASE)).get(PHRASE);
        return Objects.requireNonNull(addressee).rule().included();
    }

    @Test
    void whoCameAfterIsMeantHoweverManyStepsLater() {
        var city = region.city();
        teach(city, "A1C", "B");
        city.decide(DAY, dissolve(city, "A1C", "A2C"));
        assertThat(meant(city)).containsExactlyInAnyOrder(city.unit("A2C"), city.unit("B"));

        var second = city.decide(DAY.plusDays(1), dissolve(city, "A2C", "B1C"));
        assertThat(meant(city)).containsExactlyInAnyOrder(city.unit("B1C"), city.unit("B"));

        city.undo(second);
        assertThat(meant(city)).containsExactlyInAnyOrder(city.unit("A2C"), city.unit("B"));
    }

    @Test
    void allPartsOfWhatWasDividedAreMeant() {
        var city = region.city();
        teach(city, "A1C");
        var parts = List.of(city.of("A2C"), city.of("B1C"));
        city.decide(DAY, new Change.Split(city.of("A1C"), parts, city.of("A2C")));
        assertThat(meant(city)).containsExactlyInAnyOrder(city.unit("A2C"), city.unit("B1C"));
    }

    @Test
    void theRehearsalSaysSo() {
        var city = region.city();
        teach(city, "A1C");
        var draft = city.draft(DAY, dissolve(city, "A1C", "A2C"));
        assertThat(reorganisations
                        .rehearse(draft, city.organiser())
                        .consequences()
                        .conflicts())
                .contains(new Conflict(
                        "organization.follow.phrase",
                        List.of(
                                PHRASE,
                                "Đơn vị " + city.code,
                                "Đơn vị " + city.of("A1C"),
                                "Đơn vị " + city.of("A2C"))));
        assertThat(meant(city)).containsExactly(city.unit("A1C"));
    }
}
