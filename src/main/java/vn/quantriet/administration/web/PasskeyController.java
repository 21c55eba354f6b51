package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.passkey.LabelMissing;
import vn.quantriet.identity.passkey.Passkeys;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** One's passkeys; they are added by a script, since only the browser can speak to the device. */
@Pages
class PasskeyController {

    private static final String PATH = "/tai-khoan/khoa-truy-cap";

    private final Passkeys passkeys;
    private final Templates page;

    PasskeyController(Passkeys passkeys, Templates page) {
        this.passkeys = passkeys;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel list(Frame frame, HttpServletRequest request) {
        var done = Stream.of("da-them", "da-sua", "da-bo")
                .filter(it -> request.getParameter(it) != null)
                .findFirst()
                .orElse(null);
        return page.administrationPasskeys(frame, passkeys.of(frame.actor().account()), done, null);
    }

    @PostMapping(PATH + "/{passkey}/ten")
    ResponseEntity<JteModel> rename(@PathVariable long passkey, @RequestParam("ten") String label, Frame frame) {
        try {
            passkeys.rename(passkey, label, frame.actor());
        } catch (LabelMissing missing) {
            var all = passkeys.of(frame.actor().account());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.administrationPasskeys(frame, all, null, missing));
        }
        return Redirect.to(PATH + "?da-sua");
    }

    @PostMapping(PATH + "/{passkey}/bo")
    ResponseEntity<JteModel> remove(@PathVariable long passkey, Actor by) {
        passkeys.remove(passkey, by);
        return Redirect.to(PATH + "?da-bo");
    }
}
