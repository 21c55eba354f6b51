package vn.quantriet.discussion.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.discussion.ADutyToTalkAbout;
import vn.quantriet.obligation.Deciding;
import vn.quantriet.obligation.Town;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.RestedUpon;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;

/** Commune NORTH-1, which has to answer, merges into NORTH-2. */
@DatabaseTest("discussion-succession")
@Import({Town.class, Deciding.class, MovableClock.InPlace.class})
@Tag("duties")
class DifficultiesFollowTheirUnitTest extends ADutyToTalkAbout {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Autowired
    Deciding deciding;

    @Autowired
    MovableClock moved;

    @Test
    void theHeirAnswersAndADecisionThatIsTakenBackBringsItBack() {
        var raised = new NewDifficulty(NewDifficulty.Kind.DIFFICULTY, "Thiếu phòng.", town.unit("NORTH-1"), null);
        var id = difficulties.raise(difficulties.subject(duty, secretary), raised, secretary);
        moved.set(DAY);
        var merge = new Change.Merge(List.of(town.unitCode("NORTH-1")), town.unitCode("NORTH-2"));
        var move = new Change.Move(
                town.unitCode(CELL), vn.quantriet.organization.change.Line.PARTY, town.unitCode("NORTH-2"));

        var first = deciding.decide(town, "1-QĐ", DAY, List.of(move, merge));
        assertThat(list.get(id, city).head().difficulty().with()).isEqualTo(town.unit("NORTH-2"));
        deciding.undo(town, first);
        assertThat(list.get(id, city).head().difficulty().with()).isEqualTo(town.unit("NORTH-1"));

        var second = deciding.decide(town, "2-QĐ", DAY, List.of(move, merge));
        var heir = town.actor("NORTH-2", Role.LEADER);
        difficulties.answer(id, list.get(id, heir).head().difficulty().version(), "Mượn hội trường.", heir);
        assertThatThrownBy(() -> deciding.undo(town, second))
                .isInstanceOfSatisfying(
                        RestedUpon.class,
                        no -> assertThat(no.reliances())
                                .anyMatch(it -> it.key().equals("discussion.rests.difficulties")));
    }
}
