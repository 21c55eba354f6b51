package vn.quantriet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.quiz.attempt.AttemptId;
import vn.quantriet.quiz.attempt.AttemptState;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.correction.AlreadyStruck;
import vn.quantriet.quiz.correction.NoQuestionLeft;
import vn.quantriet.quiz.correction.StrikeReasonMissing;
import vn.quantriet.quiz.result.RoundResults;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.Part;
import vn.quantriet.quiz.round.Points;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.RoundNotPublished;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** A question that turned out to be wrong, or a whole quiz: whatever counted before is counted anew. */
@DatabaseTest("quiz")
@Tag("quiz")
class StrikingAQuestionTest extends AnExaminedTown {

    private static final String WHY = "Phương án B cũng đúng";

    @Autowired
    RoundResults results;

    @Test
    void everyPaperThatHadItIsScoredAnewAndTheCampaignFollows() {
        var quiz = duty(RULES);
        var attempt = handedIn(quiz, 9, member);
        assertThat(learner(member)).isEqualTo("FAILED");

        strike(quiz, question(attempt, 20));
        assertThat(quizzes.get(quiz, member).points()).isEqualTo(new Points(900, 1900));
        assertThat(learner(member)).isEqualTo("FAILED");
        strike(quiz, question(attempt, 19));
        assertThat(quizzes.get(quiz, member).points()).isEqualTo(new Points(900, 1800));
        assertThat(learner(member)).as("nine of eighteen").isEqualTo("PASSED");
        var total = results.show(quiz, null, writer).total();
        assertThat(List.of(total.taken(), total.passed(), total.score(), total.outOf()))
                .containsExactly(1L, 1L, 900L, 1800L);
        assertThat(quizzes.get(quiz, member).taken().getFirst().points()).isEqualTo(new Points(900, 1800));

        strike(quiz, question(attempt, 1));
        assertThat(learner(member)).as("eight of seventeen").isEqualTo("FAILED");
        assertThat(entries("quiz.question-struck", "quiz:" + quiz))
                .hasSize(3)
                .allSatisfy(it -> assertThat(it).contains(WHY, "\"scored\": \"1\""));
    }

    @Test
    void theBestPaperIsTheOneOfTheHigherShare() {
        var quiz = duty(RULES);
        var first = handedIn(quiz, 10, member);
        var second = handedIn(quiz, 9, member);
        var own = questions(second).stream()
                .filter(it -> !questions(first).contains(it))
                .filter(it -> questions(second).indexOf(it) >= 9)
                .limit(3)
                .toList();
        own.forEach(it -> strike(quiz, it));
        assertThat(quizzes.get(quiz, member).points()).isEqualTo(new Points(900, 2000 - 100 * own.size()));
    }

    @Test
    void aPaperThatIsBeingAnsweredCountsWithoutItAndTheNextDoesNotHaveIt() {
        var quiz = duty(RULES);
        var open = quizzes.start(quiz, member);
        var wrong = question(open, 3);
        answer(open, 20, member);
        strike(quiz, wrong);
        var page = visitor(CELL, Role.MEMBER).page("/hoc-tap/trac-nghiem/bai/" + open);
        assertThat(page.select("#c-3").text()).contains("đã bị loại, không tính điểm", WHY);
        attempts.submit(open, null, member);
        assertThat(quizzes.get(quiz, member).points()).isEqualTo(new Points(1900, 1900));
        assertThat(questions(quizzes.start(quiz, member))).hasSize(20).doesNotContain(wrong);
        assertThat(corrections.pool(quiz, writer).getFirst().edition()).isEqualTo(wrong);
    }

    @Test
    void theFirstReasonStandsAndTheSameAgainChangesNothing() throws Exception {
        var quiz = duty(RULES);
        var wrong = question(handedIn(quiz, 9, member), 20);
        try (var planners = Executors.newFixedThreadPool(4)) {
            var told = planners.invokeAll(List.of(
                    striking(quiz, wrong, WHY), striking(quiz, wrong, WHY),
                    striking(quiz, wrong, "Câu hỏi thiếu vế"), striking(quiz, wrong, "Câu hỏi thiếu vế")));
            assertThat(told.stream().filter(it -> it.state() == Future.State.FAILED))
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.exceptionNow()).isInstanceOf(AlreadyStruck.class));
        }
        assertThat(entries("quiz.question-struck", "quiz:" + quiz)).hasSize(1);
        assertThat(quizzes.get(quiz, member).points()).isEqualTo(new Points(900, 1900));
    }

    private Callable<Boolean> striking(RoundId quiz, EditionId question, String reason) {
        return () -> {
            corrections.strike(quiz, question, reason, writer);
            return true;
        };
    }

    @Test
    void whoHandsInMeanwhileIsScoredByTheSameQuestions() throws Exception {
        var quiz = duty(new Rules(20, 1, Counting.BEST, false, 50, 0));
        var taking = List.of(member, town.actor("NORTH-1-2", Role.MEMBER), town.actor("SOUTH-1-1", Role.MEMBER));
        var papers = taking.stream().map(who -> quizzes.start(quiz, who)).toList();
        var wrong = question(papers.getFirst(), 1);
        try (var together = Executors.newFixedThreadPool(4)) {
            var acts = new ArrayList<>(List.of(striking(quiz, wrong, WHY)));
            for (var n = 0; n < taking.size(); n++) acts.add(handingIn(papers.get(n), taking.get(n)));
            for (var act : together.invokeAll(acts)) act.get();
        }
        for (var n = 0; n < taking.size(); n++) {
            var had = questions(papers.get(n)).contains(wrong);
            assertThat(quizzes.get(quiz, taking.get(n)).points().outOf()).isEqualTo(had ? 1900 : 2000);
        }
    }

    private Callable<Boolean> handingIn(AttemptId paper, Actor who) {
        return () -> attempts.submit(paper, null, who).state() instanceof AttemptState.Done;
    }

    @Test
    void whatMayNotBeStruckOutIsRefusedAndChangesNothing() {
        var quiz = published(
                new Purpose.Duty(campaign, List.of(AUDIENCE)), RULES, List.of(new Part("Mục tiêu", null, 1, 1)));
        var only = question(handedIn(quiz, 1, member), 1);
        assertThatThrownBy(() -> strike(quiz, only)).isInstanceOf(NoQuestionLeft.class);
        assertThat(quizzes.get(quiz, member).points()).isEqualTo(new Points(100, 100));
        assertThatThrownBy(() -> corrections.strike(quiz, only, " ", writer)).isInstanceOf(StrikeReasonMissing.class);
        assertThatThrownBy(() -> strike(quiz, new EditionId(only.value() + 1_000_000)))
                .isInstanceOf(NotFound.class);
        var south = town.actor("SOUTH", Role.PROPAGANDA);
        assertThatThrownBy(() -> corrections.strike(quiz, only, WHY, south)).isInstanceOf(NotFound.class);
        corrections.withdraw(quiz, 1, "đề sai", writer);
        assertThatThrownBy(() -> strike(quiz, only)).isInstanceOf(RoundNotPublished.class);
    }

    @Test
    void aQuizThatIsWithdrawnCountsForNobody() {
        var good = duty(RULES);
        handedIn(good, 20, member);
        var bad = duty(RULES);
        handedIn(bad, 2, member);
        assertThat(learner(member)).isEqualTo("FAILED");
        corrections.withdraw(bad, 1, "đề sai", writer);
        assertThat(learner(member)).isEqualTo("PASSED");
        corrections.withdraw(good, 1, "đề sai", writer);
        assertThat(learner(member)).isEqualTo("NONE");
    }

    @Test
    void whatEndsByItselfIsInTheLogWithHowOftenItWasKept() {
        var quiz = duty(RULES);
        var left = quizzes.start(quiz, member);
        answer(left, 12, member);
        timeIsUp(left);
        attempts.closeOver();
        assertThat(entries("quiz.attempt-closed", "quiz-attempt:" + left))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("\"saves\": \"4\""));
        var handedIn = handedIn(quiz, 1, member);
        assertThat(entries("quiz.attempt-submitted", "quiz-attempt:" + handedIn))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("\"saves\": \"4\""));
    }

    @Test
    void itIsDoneOnAPageAndToldToWhoeverTookIt() {
        var quiz = duty(RULES);
        var attempt = handedIn(quiz, 9, member);
        var wrong = question(attempt, 20);
        var asWriter = visitor("", Role.PROPAGANDA);
        var address = "/hoc-tap/trac-nghiem/to-chuc/" + quiz + "/cau-hoi";
        assertThat(asWriter.page(address).select("article form")).hasSize(40);
        assertThat(asWriter.statements(address)).isLessThanOrEqualTo(15);
        assertThat(asWriter.send(address, "cau", wrong.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Cần ghi lý do loại câu hỏi");
        assertThat(asWriter.send(address, "cau", wrong.toString(), "ly-do", WHY))
                .hasStatus(303);
        var page = asWriter.page(address);
        assertThat(page.select("article").getFirst().text()).contains("Đã loại", WHY);
        assertThat(page.select("article form")).hasSize(39);

        var me = visitor(CELL, Role.MEMBER);
        assertThat(me.page("/hoc-tap/trac-nghiem/bai/" + attempt + "/ket-qua")
                        .select("main")
                        .text())
                .contains("9 trên 19 điểm", "Đề của bạn có 1 câu bị loại", WHY);
        assertThat(me.page("/hoc-tap/trac-nghiem/" + quiz).select("main").text())
                .contains("Có 1 câu bị loại", "9/19");
        assertThat(asWriter.page("/hoc-tap/trac-nghiem/" + quiz + "/so-lieu")
                        .select("tfoot")
                        .text())
                .contains("47");
    }

    private AttemptId handedIn(RoundId quiz, int right, Actor by) {
        var attempt = quizzes.start(quiz, by);
        answer(attempt, right, by);
        attempts.submit(attempt, null, by);
        return attempt;
    }

    private void strike(RoundId quiz, EditionId question) {
        corrections.strike(quiz, question, WHY, writer);
    }

    private EditionId question(AttemptId attempt, int slot) {
        return questions(attempt).get(slot - 1);
    }

    private List<EditionId> questions(AttemptId attempt) {
        return database.sql("select unnest(questions) from quiz.attempt where id = :id")
                .param("id", attempt.value())
                .query((row, _) -> new EditionId(row.getLong(1)))
                .list();
    }

    private List<String> entries(String action, String subject) {
        return database.sql("select details::text from audit.entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", subject)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
