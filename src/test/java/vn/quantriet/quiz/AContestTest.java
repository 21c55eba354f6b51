package vn.quantriet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.quiz.attempt.GuessNeeded;
import vn.quantriet.quiz.result.Ranked;
import vn.quantriet.quiz.result.RoundResults;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.RoundDraft;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** A contest is for whoever likes, is ranked, and is nobody's duty. */
@DatabaseTest("quiz")
@Tag("quiz")
class AContestTest extends AnExaminedTown {

    private static final Rules ANY = new Rules(20, 0, Counting.BEST, false, 0, 0);

    @Autowired
    RoundResults results;

    @Test
    void equalScoresAreRankedByTheNearestGuessAndNothingIsADuty() {
        var contest = published(new Purpose.Contest("Có bao nhiêu người tham gia?"), ANY, TWENTY);
        var far = town.actor("NORTH-1-2", Role.MEMBER);
        var near = town.actor("SOUTH-1-1", Role.MEMBER);
        var best = town.actor("", Role.MEMBER);
        take(contest, 15, 900, far);
        take(contest, 15, 5, near);
        take(contest, 20, 1, best);
        take(contest, 3, 4, member);
        take(contest, 2, 4, member);
        assertThat(results.ranking(contest, member).over()).isFalse();
        assertThat(results.ranking(contest, member).first()).isEmpty();

        close(contest);
        var ranking = results.ranking(contest, member);
        assertThat(ranking.people()).isEqualTo(4);
        assertThat(ranking.first().stream().map(Ranked::name))
                .containsExactly(best.name(), near.name(), far.name(), member.name());
        assertThat(Objects.requireNonNull(ranking.mine()).score()).isEqualTo(300);
        assertThat(learner(member)).isEqualTo("NONE");
        assertThat(results.show(contest, null, writer).total().taken()).isEqualTo(4);
        assertThat(visitor(CELL, Role.MEMBER)
                        .page("/hoc-tap/trac-nghiem/" + contest + "/xep-hang")
                        .text())
                .contains("Bạn đứng thứ 4 trên 4 người", "Dự đoán");
        assertThat(visitor(CELL, Role.MEMBER).page("/hoc-tap").text()).doesNotContain("Kiểm tra " + town.code);
        assertThat(visitor(CELL, Role.MEMBER).page("/hoc-tap/trac-nghiem").text())
                .contains("Cuộc thi");
    }

    private void take(RoundId contest, int right, long guess, Actor by) {
        var attempt = quizzes.start(contest, by);
        answer(attempt, right, by);
        assertThatThrownBy(() -> attempts.submit(attempt, null, by)).isInstanceOf(GuessNeeded.class);
        attempts.submit(attempt, guess, by);
    }

    @Test
    void aContestOfABranchIsForItsPeople() {
        var north = town.actor("NORTH", Role.PROPAGANDA);
        bank.approve(bank.add(slug, questions(20), north), town.actor("NORTH", Role.LEADER));
        var now = clock.instant();
        var draft = new RoundDraft(
                "Cuộc thi quận", slug, new Purpose.Contest(""), now.minusSeconds(9), now.plusSeconds(900), ANY, TWENTY);
        var contest = rounds.plan(draft, north);
        rounds.publish(contest, 0, north);
        var address = "/hoc-tap/trac-nghiem/" + contest;
        assertThat(visitor("SOUTH-1-1", Role.MEMBER).open(address)).hasStatus(404);
        assertThat(visitor(CELL, Role.MEMBER).open(address)).hasStatus(200);
        assertThat(visitor(CELL, Role.MEMBER).send(address + "/bat-dau")).hasStatus(303);
    }
}
