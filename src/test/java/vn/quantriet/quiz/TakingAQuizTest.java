package vn.quantriet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.quiz.attempt.AttemptId;
import vn.quantriet.quiz.attempt.AttemptOver;
import vn.quantriet.quiz.attempt.AttemptState;
import vn.quantriet.quiz.attempt.AttemptsUsedUp;
import vn.quantriet.quiz.attempt.PageAnswers;
import vn.quantriet.quiz.attempt.QuizNotOpen;
import vn.quantriet.quiz.attempt.Slot;
import vn.quantriet.quiz.attempt.TimeOver;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.Part;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.RoundNotDraft;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.quiz.round.TooFewQuestions;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** An attempt from the paper to what it counts for, against the server's clock. */
@DatabaseTest("quiz")
@Tag("quiz")
class TakingAQuizTest extends AnExaminedTown {

    @Test
    void whatIsPassedCountsInTheCampaign() {
        var quiz = duty(RULES);
        var first = quizzes.start(quiz, member);
        assertThat(quizzes.start(quiz, member)).as("the one that is open").isEqualTo(first);
        answer(first, 9, member);
        var done = attempts.submit(first, null, member);
        assertThat(done.state()).isInstanceOfSatisfying(AttemptState.Done.class, it -> {
            assertThat(it.points().score()).isEqualTo(900);
            assertThat(it.inTime()).isTrue();
        });
        assertThat(learner(member)).isEqualTo("FAILED");
        assertThat(attempts.submit(first, null, member).state()).isEqualTo(done.state());

        var second = quizzes.start(quiz, member);
        assertThat(second).isNotEqualTo(first);
        answer(second, 10, member);
        attempts.submit(second, null, member);
        assertThat(learner(member)).isEqualTo("PASSED");
        assertThatThrownBy(() -> quizzes.start(quiz, member)).isInstanceOf(AttemptsUsedUp.class);
        assertThat(quizzes.get(quiz, member).points().score()).isEqualTo(1000);
    }

    @Test
    void theRuleOfCountingDecides() {
        var quiz = duty(new Rules(20, 2, Counting.LAST, false, 50, 5));
        for (var right : List.of(20, 3)) {
            var attempt = quizzes.start(quiz, member);
            answer(attempt, right, member);
            attempts.submit(attempt, null, member);
        }
        assertThat(learner(member)).isEqualTo("FAILED");
        assertThat(quizzes.get(quiz, member).points().score()).isEqualTo(300);
    }

    @Test
    void nothingReplacesWhatItHasNotSeen() {
        var attempt = quizzes.start(duty(RULES), member);
        var now = clock.millis();
        var first = save(attempt, 0, now - 5_000, "b", "");
        assertThat(first).isEqualTo(now - 5_000);
        assertThatThrownBy(() -> save(attempt, 0, now, "c", "")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(save(attempt, 0, now - 5_000, "b", "")).as("sent again").isEqualTo(first);
        var second = save(attempt, first, now + 3_600_000, "d", "");
        assertThat(second).as("no clock is ahead of the server's").isLessThanOrEqualTo(clock.millis());
        assertThat(save(attempt, second, 0, "a", ""))
                .as("nor behind what is replaced")
                .isEqualTo(second + 1);

        attempts.saveOver(attempt, page(0, now, "", "c"), member.account());
        var sheet = attempts.get(attempt, member.account());
        assertThat(sheet.page(1).stream().map(Slot::answer)).containsExactly("a", "c", "", "", "");
    }

    private long save(AttemptId attempt, long seen, long given, String... answers) {
        return attempts.save(attempt, page(seen, given, answers), member.account());
    }

    private static PageAnswers page(long seen, long given, String... first) {
        var answers = new ArrayList<>(List.of(first));
        while (answers.size() < 5) answers.add("");
        return new PageAnswers(1, 1, answers, seen, given);
    }

    @Test
    void timeIsTheServersAndWhatWasAnsweredCounts() {
        var quiz = duty(RULES);
        var attempt = quizzes.start(quiz, member);
        answer(attempt, 12, member);
        timeIsUp(attempt);
        assertThatThrownBy(() -> save(attempt, 0, clock.millis(), "a")).isInstanceOf(TimeOver.class);
        assertThat(attempts.closeOver()).isGreaterThanOrEqualTo(1);
        assertThat(learner(member)).isEqualTo("PASSED");
        assertThat(attempts.get(attempt, member.account()).state())
                .isInstanceOfSatisfying(AttemptState.Done.class, it -> {
                    assertThat(it.inTime()).isFalse();
                    assertThat(it.points().score()).isEqualTo(1200);
                });
        assertThatThrownBy(() -> save(attempt, 0, clock.millis(), "a")).isInstanceOf(TimeOver.class);

        var again = quizzes.start(quiz, member);
        timeIsUp(again);
        assertThatThrownBy(() -> quizzes.start(quiz, member)).isInstanceOf(AttemptsUsedUp.class);
    }

    @Test
    void aPaperHasItsOwnPagesAndNobodyWritesOnAnothers() {
        var attempt = quizzes.start(duty(RULES), member);
        var other = town.actor("NORTH-1-2", Role.MEMBER);
        assertThatThrownBy(() -> attempts.get(attempt, other.account())).isInstanceOf(NotFound.class);
        var page = page(0, clock.millis(), "a");
        assertThatThrownBy(() -> attempts.save(attempt, page, other.account())).isInstanceOf(NotFound.class);
        for (var outside : List.of(
                new PageAnswers(1, 19, List.of("a", "a", "a", "a", "a"), 0, clock.millis()),
                new PageAnswers(9, 1, List.of("a"), 0, clock.millis())))
            assertThatThrownBy(() -> attempts.save(attempt, outside, member.account()))
                    .isInstanceOf(NotFound.class);
        var sheet = attempts.get(attempt, member.account());
        assertThat(sheet.unanswered()).isEqualTo(20);
        assertThat(sheet.slots()).hasSize(20);
        attempts.submit(attempt, null, member);
        assertThatThrownBy(() -> attempts.save(attempt, page, member.account())).isInstanceOf(AttemptOver.class);
    }

    @Test
    void twoWhoBeginAtOnceHaveOnePaper() throws Exception {
        var quiz = duty(RULES);
        Set<Object> begun = new HashSet<>();
        try (var devices = Executors.newFixedThreadPool(6)) {
            var starts = IntStream.range(0, 6)
                    .mapToObj(_ -> (Callable<Object>) () -> quizzes.start(quiz, member))
                    .toList();
            for (var start : devices.invokeAll(starts)) begun.add(start.get());
        }
        assertThat(begun).hasSize(1);
    }

    @Test
    void whatTheServerConfirmedIsScored() throws Exception {
        var quiz = duty(RULES);
        var attempt = quizzes.start(quiz, member);
        var right = letter(attempt, 1, true, member);
        var confirmed = new AtomicBoolean();
        try (var devices = Executors.newFixedThreadPool(2)) {
            var saving = devices.submit(() -> {
                try {
                    save(attempt, 0, clock.millis(), right);
                    confirmed.set(true);
                } catch (AttemptOver over) {
                    confirmed.set(false);
                }
            });
            var handing = devices.submit(() -> attempts.submit(attempt, null, member));
            saving.get();
            handing.get();
        }
        assertThat(quizzes.get(quiz, member).points().score()).isEqualTo(confirmed.get() ? 100 : 0);
    }

    @Test
    void aQuizIsDrawnFromWhatWasApprovedAndStaysAsItWasPublished() {
        assertThatThrownBy(() -> published(purpose(), RULES, List.of(new Part("", null, 41, 1))))
                .isInstanceOf(TooFewQuestions.class);
        var quiz = duty(RULES);
        var round = rounds.own(quiz, writer);
        assertThatThrownBy(() -> rounds.publish(quiz, round.version(), writer)).isInstanceOf(RoundNotDraft.class);
        assertThatThrownBy(() -> quizzes.get(quiz, town.actor("", Role.MEMBER))).isInstanceOf(NotFound.class);
        corrections.withdraw(quiz, round.version(), "câu hỏi sai", writer);
        assertThatThrownBy(() -> quizzes.start(quiz, member)).isInstanceOf(QuizNotOpen.class);
    }

    private Purpose purpose() {
        return new Purpose.Duty(campaign, List.of(AUDIENCE));
    }
}
