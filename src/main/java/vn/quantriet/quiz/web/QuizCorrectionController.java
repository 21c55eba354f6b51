package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.correction.QuizCorrections;
import vn.quantriet.quiz.round.QuizRounds;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The questions of a quiz, where those that turned out to be wrong are struck out. */
@Pages
class QuizCorrectionController {

    private static final String POOL = "/hoc-tap/trac-nghiem/to-chuc/{id}/cau-hoi";

    private final QuizRounds rounds;
    private final QuizCorrections corrections;
    private final Clock clock;
    private final Templates page;

    QuizCorrectionController(QuizRounds rounds, QuizCorrections corrections, Clock clock, Templates page) {
        this.rounds = rounds;
        this.corrections = corrections;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping(POOL)
    JteModel show(@PathVariable RoundId id, Frame frame) {
        return show(id, null, "", "", frame);
    }

    private JteModel show(RoundId id, @Nullable Refusal refusal, String question, String reason, Frame frame) {
        var round = rounds.own(id, frame.actor());
        if (round.isDraft()) throw new NotFound();
        var questions = corrections.pool(id, frame.actor());
        return page.quizPool(frame, new PoolPage(round, questions, clock.instant(), refusal, question, reason));
    }

    @PostMapping(POOL)
    ResponseEntity<JteModel> strike(
            @PathVariable RoundId id,
            @RequestParam("cau") EditionId question,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        return Answers.of(
                () -> {
                    corrections.strike(id, question, reason, frame.actor());
                    return RoundPage.ROUNDS + "/" + id + "/cau-hoi#cau-" + question;
                },
                refusal -> show(id, refusal, question.toString(), reason, frame));
    }
}
