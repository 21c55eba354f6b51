package vn.quantriet.shell.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

@Pages
class SignInController {

    private final Templates page;

    SignInController(Templates page) {
        this.page = page;
    }

    @GetMapping("/dang-nhap")
    JteModel signIn(
            CsrfToken csrf,
            @RequestParam(value = "sai", required = false) @Nullable String wrong,
            @RequestParam(value = "da-ra", required = false) @Nullable String signedOut) {
        return page.shellSignIn(csrf, wrong != null, signedOut != null);
    }

    @GetMapping("/")
    ResponseEntity<JteModel> home() {
        return Redirect.to("/viec-cua-toi");
    }
}
