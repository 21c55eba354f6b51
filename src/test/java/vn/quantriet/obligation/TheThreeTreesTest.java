package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Three real trees and two reorganisations; needs their files beside the checkout, and is skipped without them. */
@DatabaseTest("three-trees")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("trees")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheThreeTreesTest extends TwoYearsOfACity {

    @Test
    void theTreesAreThoseOfTheFiles() {
        assertThat(units(JANUARY)).isEqualTo(1 + 15 + 217);
        assertThat(units(LocalDate.of(2025, 1, 1))).isEqualTo(1 + 15 + 167);
        assertThat(units(LocalDate.of(2025, 7, 1))).isEqualTo(1 + trees.communesOfJuly2025());
    }

    @Test
    void anOpenDutyOfADissolvedDistrictIsFoundAtItsHeir() {
        for (var district : trees.districtCodes()) {
            var heir = trees.heirOf(district).substring(ThreeTrees.CITY.length() + 1);
            var officer = who(heir, Role.OFFICER);
            var found = work.assignments(WorkList.Section.DO, city.slug("30-CT"), "ke hoach", 0, Map.of(), officer);
            assertThat(found.rows()).as(district).hasSize(1);
            var duty = duties.get(found.rows().getFirst().id(), officer);
            assertThat(duty.handovers()).hasSize(1).first().satisfies(handover -> {
                assertThat(handover.day()).isEqualTo(ThreeTrees.JULY_2025);
                assertThat(handover.decision()).isEqualTo("1233-QĐ/TU");
                assertThat(handover.from()).startsWith("Đảng bộ ");
            });
            assertThat(Boards.of(board, null, city.slug("30-CT"), null, office).rows())
                    .filteredOn(row -> row.unit().code().equals(trees.heirOf(district)))
                    .first()
                    .satisfies(row -> assertThat(row.tally().all()).isGreaterThanOrEqualTo(1));
        }
    }

    @Test
    void whoTookOverReadsTheDocumentsTheDutiesComeFrom() {
        for (var successor : List.of(trees.heirOf(DISTRICT).substring(3), "11296"))
            if (isPresentNow(successor))
                assertThat(open("/van-ban/" + city.slug("31-KH"), successor)).isEqualTo(200);
        assertThat(open("/van-ban/" + city.slug("31-KH"), "11911"))
                .as("of another district")
                .isEqualTo(404);
    }

    @Test
    void theBoardOfJanuary2024ReadsByteForByteAsItDid() {
        assertThat(page(BOARD)).isEqualTo(pageOfJanuary);
        evenings.forEach((day, then) -> {
            var again = Boards.of(board, null, null, day, office);
            assertThat(again.rows()).as(day.toString()).isEqualTo(then.rows());
            assertThat(again.topics()).isEqualTo(then.topics());
            assertThat(again.total()).isEqualTo(then.total());
        });
    }

    @Test
    void onEveryDayEveryAssignmentIsCountedOnce() {
        for (var day = LocalDate.of(2024, 1, 9); day.isBefore(clock.today()); day = day.plusDays(9)) {
            var shown = Boards.of(board, null, null, day, office);
            assertThat(shown.total().all()).as(day.toString()).isEqualTo(deciding.given(day));
            var ids = new HashSet<AssignmentId>();
            var rows = new long[1];
            list.export(AssignmentFilter.ALL.day(day), office, row -> {
                rows[0]++;
                ids.add(row.id());
            });
            assertThat(rows[0]).isEqualTo(shown.total().all()).isEqualTo(ids.size());
        }
        assertThat(deciding.lost()).isZero();
        assertThat(deciding.doubled()).isZero();
        assertThat(Boards.of(board, null, null, null, office).total().all()).isEqualTo(deciding.given(clock.today()));
    }

    @Test
    void takenBackTheDecisionLeavesEverythingAsItWas() {
        assertThat(afterUndo).isEqualTo(beforeJuly);
        assertThat(juneAfterUndo.rows())
                .isEqualTo(Objects.requireNonNull(evenings.get(LocalDate.of(2025, 6, 30)))
                        .rows());
    }

    @Test
    void onceSomebodyWorksOnWhatWasPassedOnTheDecisionStands() {
        var heir = trees.heirOf("311").substring(ThreeTrees.CITY.length() + 1);
        var officer = who(heir, Role.OFFICER);
        var row = work.assignments(WorkList.Section.DO, city.slug("30-CT"), "ke hoach", 0, Map.of(), officer)
                .rows()
                .getFirst();
        assignments.take(StepKind.ACCEPTED, row.id(), row.version(), Evidence.NONE, officer);

        assertThatThrownBy(() -> deciding.undo(city, july))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        refusal -> assertThat(refusal.reliances())
                                .anyMatch(it -> it.key().equals("obligation.rests.worked") && it.count() == 1));
    }
}
