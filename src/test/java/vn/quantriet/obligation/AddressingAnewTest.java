package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.obligation.course.DayMissing;
import vn.quantriet.obligation.course.ReasonMissing;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Readdressing;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** The tree has changed since a document was published: who is meant now, and who no longer. */
@DatabaseTest("obligation-rounds")
@Import({Town.class, Drafting.class, Deciding.class, MovableClock.InPlace.class})
@Tag("duties")
class AddressingAnewTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 30);

    @Autowired
    Town towns;

    @Autowired
    Drafting drafting;

    @Autowired
    Readdressing readdressing;

    @Autowired
    Assignments assignments;

    @Autowired
    DutySheet duties;

    @Autowired
    Organizations organizations;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    Town.Built town;
    Actor office;
    Document document;

    @BeforeEach
    void cellsWithADuty() {
        clock.set(LocalDate.of(2024, 3, 4));
        town = towns.build(1, 2);
        office = town.actor("", Role.OFFICE);
        document = drafting.publish(
                town.document("40-CT", List.of()),
                false,
                office,
                new Drafting.Duty(
                        "Học tập",
                        Nature.of(DutyKind.STUDY),
                        Deadline.on(Kind.DATE, null, DUE),
                        Set.of(UnitKind.PARTY_CELL)));
    }

    @Test
    void aUnitFoundedSinceIsShownAndThenGivenTheDutyUntilTheCommonDay() {
        assertThat(plan().differences()).isEmpty();
        found("NORTH-1-7");

        var plan = plan();
        assertThat(plan.gained()).isEqualTo(1);
        assertThat(plan.differences().getFirst().gaining()).containsExactly("Chi bộ NORTH-1-7");
        assertThat(plan.needsDay()).isFalse();
        readdressing.apply(document.slug(), choice(1, 0, null), office);

        assertThat(duties.get(town.assignment("40-CT", 1, "NORTH-1-7"), office)
                        .assignment()
                        .due())
                .isEqualTo(DUE);
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void whereTheCommonDayHasGoneByAPersonNamesAnother() {
        found("NORTH-1-7");
        clock.set(DUE.plusDays(3));

        assertThat(plan().needsDay()).isTrue();
        assertThatThrownBy(() -> readdressing.apply(document.slug(), choice(1, 0, null), office))
                .isInstanceOf(DayMissing.class);
        assertThatThrownBy(() -> readdressing.apply(document.slug(), choice(1, 0, DUE), office))
                .isInstanceOf(DayMissing.class);
        readdressing.apply(document.slug(), choice(1, 0, DUE.plusDays(30)), office);

        assertThat(duties.get(town.assignment("40-CT", 1, "NORTH-1-7"), office)
                        .assignment()
                        .due())
                .isEqualTo(DUE.plusDays(30));
    }

    @Test
    void whatTheRulesNoLongerMeanIsWithdrawnWithAReasonUnlessItWasHandedIn() {
        var done = town.assignment("40-CT", 1, "NORTH-1-1");
        assignments.take(
                StepKind.SUBMITTED, done, 0, Evidence.note("Xong"), town.actor("NORTH-1-1", Role.CELL_SECRETARY));
        turnIntoCommittees("NORTH-1-1", "NORTH-1-2");

        var plan = plan();
        assertThat(plan.lost()).isEqualTo(1);
        assertThatThrownBy(() ->
                        readdressing.apply(document.slug(), new Readdressing.Choice(0, 1, null, true, " "), office))
                .isInstanceOf(ReasonMissing.class);
        readdressing.apply(document.slug(), new Readdressing.Choice(0, 1, null, true, "Không còn là chi bộ"), office);

        var withdrawn = duties.get(town.assignment("40-CT", 1, "NORTH-1-2"), office);
        assertThat(withdrawn.assignment().standing().kind().name()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.steps()).singleElement().extracting("note").isEqualTo("Không còn là chi bộ");
        assertThat(duties.get(done, office).assignment().standing().kind().name())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void whatWasNotLookedAtIsNotDone() {
        found("NORTH-1-7");
        var seen = plan();
        found("NORTH-1-8");

        assertThatThrownBy(() -> readdressing.apply(document.slug(), choice(seen.gained(), seen.lost(), null), office))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoPublishedItMayAndElsewhereItDoesNotExist() {
        assertThatThrownBy(() -> readdressing.plan(document.slug(), town.actor("NORTH", Role.OFFICE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readdressing.plan(document.slug(), town.actor("", Role.PROPAGANDA)))
                .isInstanceOf(NotAllowed.class);
    }

    private Readdressing.Plan plan() {
        return readdressing.plan(document.slug(), office);
    }

    private static Readdressing.Choice choice(long gained, long lost, @Nullable LocalDate until) {
        return new Readdressing.Choice(gained, lost, until, false, "");
    }

    private void found(String code) {
        organizations.add(List.of(new NewUnit(
                town.unitCode(code),
                "Chi bộ " + code,
                UnitKind.PARTY_CELL,
                UnitLevel.CELL,
                town.unitCode("NORTH-1"),
                List.of(),
                LocalDate.of(2000, 1, 1),
                true)));
    }

    /** As a decision would: the unit goes on under another kind. */
    private void turnIntoCommittees(String... codes) {
        for (var code : codes) {
            database.sql("""
                    with unit as (
                        update organization.unit set kind = 'GRASSROOTS_ORGANISATION' where code = :code returning id)
                    update organization.unit_version set kind = 'GRASSROOTS_ORGANISATION'
                    where unit_id in (select id from unit)
                    """).param("code", town.unitCode(code)).update();
        }
    }
}
