package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.quiz.correction.QuizCorrections;
import vn.quantriet.quiz.round.QuizRounds;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.RoundTimesWrong;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.CampaignId;

/** Quizzes are planned, published, prolonged and withdrawn here. */
@Pages
class QuizRoundController {

    private static final String ROUND = "/hoc-tap/trac-nghiem/to-chuc/{id}";

    private final QuizRounds rounds;
    private final QuizCorrections corrections;
    private final DocumentShelf shelf;
    private final QuizRoundPages pages;
    private final Templates page;

    QuizRoundController(
            QuizRounds rounds, QuizCorrections corrections, DocumentShelf shelf, QuizRoundPages pages, Templates page) {
        this.rounds = rounds;
        this.corrections = corrections;
        this.shelf = shelf;
        this.pages = pages;
        this.page = page;
    }

    @GetMapping("/hoc-tap/trac-nghiem/to-chuc")
    JteModel held(Frame frame) {
        var by = frame.actor();
        var held = rounds.held(by);
        var documents = shelf.choices(null, by);
        return page.quizRounds(frame, held, rounds.campaigns(by), documents, pages.now());
    }

    /** Those of a campaign. */
    @GetMapping("/hoc-tap/dot/{id}/trac-nghiem")
    JteModel ofCampaign(@PathVariable CampaignId id, Frame frame) {
        var campaign = rounds.campaign(id, frame.actor());
        return page.quizCampaign(frame, campaign, rounds.of(id, frame.actor()), pages.now());
    }

    @GetMapping("/hoc-tap/trac-nghiem/to-chuc/moi")
    JteModel begin(@RequestParam MultiValueMap<String, String> known, Frame frame) {
        frame.actor().require(Permission.PLAN_STUDY);
        return pages.show(null, RoundForm.fresh(known), null, frame);
    }

    @PostMapping("/hoc-tap/trac-nghiem/to-chuc")
    ResponseEntity<JteModel> plan(@RequestParam MultiValueMap<String, String> fields, Frame frame) {
        frame.actor().require(Permission.PLAN_STUDY);
        var form = new RoundForm(fields);
        return Answers.of(
                () -> RoundPage.ROUNDS + "/" + rounds.plan(form.draft(), frame.actor()),
                refusal -> pages.show(null, form, refusal, frame));
    }

    @GetMapping(ROUND)
    JteModel show(@PathVariable RoundId id, Frame frame) {
        var round = rounds.own(id, frame.actor());
        return pages.show(round, RoundForm.of(round), null, frame);
    }

    @PostMapping(ROUND)
    ResponseEntity<JteModel> change(
            @PathVariable RoundId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame) {
        var form = new RoundForm(fields);
        var round = rounds.own(id, frame.actor());
        return Answers.of(
                () -> {
                    rounds.change(id, version, form.draft(), frame.actor());
                    return RoundPage.ROUNDS + "/" + id;
                },
                refusal -> pages.show(round, form, refusal, frame));
    }

    /** «phat-hanh», «gia-han» or «thu-hoi». */
    @PostMapping(ROUND + "/buoc/{step}")
    ResponseEntity<JteModel> take(
            @PathVariable RoundId id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(value = "ly-do", required = false) @Nullable String reason,
            Frame frame) {
        var by = frame.actor();
        var round = rounds.own(id, by);
        return Answers.of(
                () -> {
                    switch (step) {
                        case "phat-hanh" -> rounds.publish(id, version, by);
                        case "gia-han" -> prolong(id, version, new RoundForm(fields), frame);
                        case "thu-hoi" -> corrections.withdraw(id, version, reason == null ? "" : reason, by);
                        default -> throw new NotFound();
                    }
                    return RoundPage.ROUNDS + "/" + id;
                },
                refusal -> pages.show(round, RoundForm.of(round), refusal, frame));
    }

    private void prolong(RoundId id, int version, RoundForm form, Frame frame) {
        var closes = form.moment("dong");
        if (closes == null) throw new RoundTimesWrong();
        rounds.prolong(id, version, closes, frame.actor());
    }
}
