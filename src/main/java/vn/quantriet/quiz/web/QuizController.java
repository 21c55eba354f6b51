package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.quiz.attempt.Quizzes;
import vn.quantriet.quiz.result.MyQuizzes;
import vn.quantriet.quiz.result.RoundResults;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** Quizzes for those who take them, and what a branch has come to. */
@Pages
class QuizController {

    private static final String QUIZ = "/hoc-tap/trac-nghiem/{id}";

    private final MyQuizzes mine;
    private final Quizzes quizzes;
    private final RoundResults results;
    private final Templates page;

    QuizController(MyQuizzes mine, Quizzes quizzes, RoundResults results, Templates page) {
        this.mine = mine;
        this.quizzes = quizzes;
        this.results = results;
        this.page = page;
    }

    @GetMapping("/hoc-tap/trac-nghiem")
    JteModel mine(Frame frame) {
        return page.quizQuizzes(frame, mine.of(frame.actor()));
    }

    @GetMapping(QUIZ)
    JteModel show(@PathVariable RoundId id, Frame frame) {
        return show(id, null, frame);
    }

    private JteModel show(RoundId id, @Nullable Refusal refusal, Frame frame) {
        return page.quizQuiz(frame, quizzes.get(id, frame.actor()), refusal);
    }

    @PostMapping(QUIZ + "/bat-dau")
    ResponseEntity<JteModel> start(@PathVariable RoundId id, Frame frame) {
        return Answers.of(
                () -> "/hoc-tap/trac-nghiem/bai/" + quizzes.start(id, frame.actor()),
                refusal -> show(id, refusal, frame));
    }

    @GetMapping(QUIZ + "/so-lieu")
    JteModel results(
            @PathVariable RoundId id,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            Frame frame) {
        return page.quizResults(frame, results.show(id, unit == null || unit.isBlank() ? null : unit, frame.actor()));
    }

    @GetMapping(QUIZ + "/xep-hang")
    JteModel ranking(@PathVariable RoundId id, Frame frame) {
        return page.quizRanking(frame, results.ranking(id, frame.actor()));
    }
}
