package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.Passwords;
import vn.quantriet.identity.Passwords.Chosen;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

@Pages
class PasswordController {

    private final Passwords passwords;
    private final Templates page;

    PasswordController(Passwords passwords, Templates page) {
        this.passwords = passwords;
        this.page = page;
    }

    @GetMapping("/tai-khoan/mat-khau")
    JteModel form(
            @RequestParam(value = "da-doi", required = false) @Nullable String changed, Frame frame, SignedIn me) {
        return page.administrationPassword(frame, passwords.mustChange(me), changed != null, null);
    }

    @PostMapping("/tai-khoan/mat-khau")
    ResponseEntity<JteModel> change(
            @RequestParam("hien-tai") String present,
            @RequestParam("moi") String chosen,
            @RequestParam("nhac-lai") String again,
            Frame frame,
            SignedIn me) {
        try {
            passwords.change(present, new Chosen(chosen, again), me, frame.actor());
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.administrationPassword(frame, passwords.mustChange(me), false, refusal));
        }
        return Redirect.to("/tai-khoan/mat-khau?da-doi");
    }
}
