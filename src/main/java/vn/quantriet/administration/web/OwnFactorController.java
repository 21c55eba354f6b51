package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.Gate;
import vn.quantriet.identity.PasswordWrong;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.identity.factor.CodeWrong;
import vn.quantriet.identity.factor.SecondFactor;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.QrPicture;
import vn.quantriet.shell.Redirect;
import vn.quantriet.shell.StepUp;

/** Taking up one's second factor, and giving it up. */
@Pages
class OwnFactorController {

    private static final String PATH = "/tai-khoan/hai-lop";

    private final SecondFactor secondFactor;
    private final StepUp stepUp;
    private final Templates page;

    OwnFactorController(SecondFactor secondFactor, StepUp stepUp, Templates page) {
        this.secondFactor = secondFactor;
        this.stepUp = stepUp;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@RequestParam(value = "da-tat", required = false) @Nullable String off, Frame frame, SignedIn me) {
        return page.administrationFactor(frame, secondFactor.state(me.account()), off != null, null);
    }

    @PostMapping(PATH + "/bat-dau")
    ResponseEntity<JteModel> begin(SignedIn me) {
        secondFactor.begin(me);
        return Redirect.to(PATH + "/quet");
    }

    @GetMapping(PATH + "/quet")
    JteModel scan(Frame frame, SignedIn me) {
        return scan(frame, me, null);
    }

    /** The codes are shown this once; a reload finds nothing to confirm. */
    @PostMapping(PATH + "/xac-nhan")
    ResponseEntity<JteModel> confirm(
            @RequestParam("ma") String code,
            Frame frame,
            SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var codes = secondFactor.confirm(code, me, frame.actor());
            stepUp.with(Gate.CODE, request, response);
            return ResponseEntity.ok(page.administrationRecoveryCodes(frame, codes));
        } catch (CodeWrong wrong) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(scan(frame, me, wrong));
        }
    }

    @PostMapping(PATH + "/ma-du-phong")
    ResponseEntity<JteModel> renew(@RequestParam("mat-khau") String password, Frame frame, SignedIn me) {
        try {
            var codes = secondFactor.renewRecoveryCodes(password, me, frame.actor());
            return ResponseEntity.ok(page.administrationRecoveryCodes(frame, codes));
        } catch (PasswordWrong wrong) {
            return refused(frame, me, wrong);
        }
    }

    @PostMapping(PATH + "/tat")
    ResponseEntity<JteModel> turnOff(@RequestParam("mat-khau") String password, Frame frame, SignedIn me) {
        try {
            secondFactor.turnOff(password, me, frame.actor());
        } catch (PasswordWrong wrong) {
            return refused(frame, me, wrong);
        }
        return Redirect.to(PATH + "?da-tat");
    }

    private JteModel scan(Frame frame, SignedIn me, @Nullable Refusal refusal) {
        var enrolment = secondFactor.pending(me);
        return page.administrationEnrolment(frame, QrPicture.of(enrolment.address()), enrolment.grouped(), refusal);
    }

    private ResponseEntity<JteModel> refused(Frame frame, SignedIn me, Refusal refusal) {
        var state = secondFactor.state(me.account());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page.administrationFactor(frame, state, false, refusal));
    }
}
