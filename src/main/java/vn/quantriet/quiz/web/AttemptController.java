package vn.quantriet.quiz.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.quiz.attempt.AttemptId;
import vn.quantriet.quiz.attempt.AttemptOver;
import vn.quantriet.quiz.attempt.AttemptSheet;
import vn.quantriet.quiz.attempt.AttemptState;
import vn.quantriet.quiz.attempt.Attempts;
import vn.quantriet.quiz.attempt.GuessNeeded;
import vn.quantriet.quiz.attempt.TimeOver;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Display;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/**
 * A paper while it is answered. Its pages are asked for and sent by many at once, so they have no navigation and ask
 * for nothing but the attempt: whose it is says the session.
 */
@Pages
class AttemptController {

    private static final String ATTEMPT = "/hoc-tap/trac-nghiem/bai/{id}";

    private final Attempts attempts;
    private final Clock clock;
    private final Templates page;

    AttemptController(Attempts attempts, Clock clock, Templates page) {
        this.attempts = attempts;
        this.clock = clock;
        this.page = page;
    }

    /** A page of questions; page 0 is all of them, for a browser that goes from page to page without a network. */
    @GetMapping(ATTEMPT)
    ResponseEntity<JteModel> show(
            @PathVariable AttemptId id,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            SignedIn by,
            CsrfToken csrf,
            HttpServletRequest request) {
        var sheet = attempts.get(id, by.account());
        if (sheet.state() instanceof AttemptState.Done) return Redirect.to(address(id) + "/ket-qua");
        var shown = Math.clamp(number, 0, sheet.pages());
        var paper = new AttemptPage(sheet, shown, by.account(), csrf, Display.of(request));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(page.quizAttempt(paper));
    }

    @PostMapping(ATTEMPT + "/trang/{number}")
    ResponseEntity<JteModel> save(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "") String accepted,
            SignedIn by) {
        var form = new PageForm(fields);
        var answers = form.answers(number, clock.millis());
        var script = accepted.startsWith(MediaType.APPLICATION_JSON_VALUE);
        try {
            var given = attempts.save(id, answers, by.account());
            if (script)
                return ResponseEntity.noContent()
                        .header("X-Luc", Long.toString(given))
                        .build();
        } catch (AttemptOver | TimeOver over) {
            if (script) throw over;
            return Redirect.to(address(id) + "/ket-qua");
        } catch (ChangedMeanwhile elsewhere) {
            if (script) throw elsewhere;
            attempts.saveOver(id, answers, by.account());
        }
        return Redirect.to(address(id) + form.next(number));
    }

    /** What is not answered yet, before it is handed in. */
    @GetMapping(ATTEMPT + "/nop")
    ResponseEntity<JteModel> ask(@PathVariable AttemptId id, SignedIn by, CsrfToken csrf, HttpServletRequest request) {
        return ask(attempts.get(id, by.account()), null, by, csrf, request);
    }

    private ResponseEntity<JteModel> ask(
            AttemptSheet sheet, @Nullable Refusal refusal, SignedIn by, CsrfToken csrf, HttpServletRequest request) {
        if (sheet.state() instanceof AttemptState.Done) return Redirect.to(address(sheet.id()) + "/ket-qua");
        var paper = new AttemptPage(sheet, 0, by.account(), csrf, Display.of(request));
        var status = refusal == null ? ResponseEntity.ok() : ResponseEntity.status(Answers.status(refusal));
        return status.header(HttpHeaders.CACHE_CONTROL, "no-store").body(page.quizHandIn(paper, refusal));
    }

    @PostMapping(ATTEMPT + "/nop")
    ResponseEntity<JteModel> submit(
            @PathVariable AttemptId id,
            @RequestParam(value = "du-doan", defaultValue = "") String guess,
            Frame frame,
            SignedIn by,
            HttpServletRequest request) {
        try {
            attempts.submit(id, guessed(guess), frame.actor());
            return Redirect.to(address(id) + "/ket-qua");
        } catch (GuessNeeded refusal) {
            return ask(attempts.get(id, by.account()), refusal, by, frame.csrf(), request);
        }
    }

    private static @Nullable Long guessed(String typed) {
        var digits = typed.replace(".", "").strip();
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }

    @GetMapping(ATTEMPT + "/ket-qua")
    ResponseEntity<JteModel> result(@PathVariable AttemptId id, Frame frame) {
        var sheet = attempts.get(id, frame.actor().account());
        if (sheet.state() instanceof AttemptState.Done done)
            return ResponseEntity.ok(page.quizResult(frame, sheet, done));
        return Redirect.to(address(id));
    }

    private static String address(AttemptId id) {
        return "/hoc-tap/trac-nghiem/bai/" + id;
    }
}
