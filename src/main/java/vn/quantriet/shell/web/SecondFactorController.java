package vn.quantriet.shell.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.Gate;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.identity.factor.SecondFactor;
import vn.quantriet.identity.factor.SecondFactor.Attempt;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.shell.StepUp;

/** The second half of a sign-in. */
@Pages
class SecondFactorController {

    private final SecondFactor secondFactor;
    private final StepUp stepUp;
    private final RequestCache wanted;
    private final ApplicationEventPublisher events;
    private final Templates page;

    SecondFactorController(
            SecondFactor secondFactor,
            StepUp stepUp,
            RequestCache wanted,
            ApplicationEventPublisher events,
            Templates page) {
        this.secondFactor = secondFactor;
        this.stepUp = stepUp;
        this.wanted = wanted;
        this.events = events;
        this.page = page;
    }

    @GetMapping("/xac-minh")
    JteModel ask(CsrfToken csrf, SignedIn me) {
        return page.shellSecondFactor(
                csrf, me.name(), secondFactor.state(me.account()).on(), null);
    }

    @PostMapping("/xac-minh")
    ResponseEntity<JteModel> show(
            @RequestParam("ma") String code,
            SignedIn me,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = secondFactor.show(code, me.account());
        if (attempt != Attempt.RIGHT) return again(attempt, me, authentication, request);
        stepUp.with(Gate.CODE, request, response);
        var before = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return Redirect.to(before == null ? "/viec-cua-toi" : before.getRedirectUrl());
    }

    private ResponseEntity<JteModel> again(
            Attempt attempt, SignedIn me, Authentication authentication, HttpServletRequest request) {
        events.publishEvent(
                new AuthenticationFailureBadCredentialsEvent(authentication, new BadCredentialsException("code")));
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page.shellSecondFactor(csrf, me.name(), true, attempt));
    }
}
