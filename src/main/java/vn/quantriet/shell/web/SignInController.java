package vn.quantriet.shell.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import vn.quantriet.identity.start.FirstStart;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

@Pages
class SignInController {

    private static final Map<String, String> ERRORS = Map.of(
            "sai", "shell.sign-in-failed",
            "cham", "shell.sign-in-slow",
            "sso-la", "shell.sso-unknown",
            "sso-khoa", "shell.sso-disabled",
            "sso-loi", "shell.sso-failed");
    private static final Map<String, String> DONE =
            Map.of("da-ra", "shell.signed-out", "da-thiet-lap", "shell.set-up-done");

    private final FirstStart firstStart;
    private final Templates page;
    private final @Nullable String provider;

    SignInController(
            FirstStart firstStart,
            Templates page,
            @Value("${quantriet.single-sign-on.issuer:}") String issuer,
            @Value("${quantriet.single-sign-on.label:}") String label) {
        this.firstStart = firstStart;
        this.page = page;
        provider = issuer.isBlank() ? null : label;
    }

    @GetMapping("/dang-nhap")
    JteModel signIn(CsrfToken csrf, HttpServletRequest request) {
        return page.shellSignIn(csrf, first(ERRORS, request), first(DONE, request), provider, firstStart.isDue());
    }

    @GetMapping("/")
    ResponseEntity<JteModel> home() {
        return Redirect.to("/viec-cua-toi");
    }

    private static @Nullable String first(Map<String, String> sentences, HttpServletRequest request) {
        return sentences.entrySet().stream()
                .filter(sentence -> request.getParameter(sentence.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
