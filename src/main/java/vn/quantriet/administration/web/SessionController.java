package vn.quantriet.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.identity.Sessions;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Where one is signed in. */
@Pages
class SessionController {

    private final Sessions sessions;
    private final Templates page;

    SessionController(Sessions sessions, Templates page) {
        this.sessions = sessions;
        this.page = page;
    }

    @GetMapping("/tai-khoan")
    ResponseEntity<JteModel> own() {
        return Redirect.to(OwnPart.SESSIONS.path());
    }

    @GetMapping("/tai-khoan/phien")
    JteModel list(@RequestParam(value = "da-dung", required = false) @Nullable String ended, Frame frame, SignedIn me) {
        return page.administrationSessions(frame, sessions.own(frame.actor()), me.signIn(), ended != null);
    }

    @PostMapping("/tai-khoan/phien/{session}/dung")
    ResponseEntity<JteModel> end(@PathVariable long session, Actor by) {
        sessions.end(session, by);
        return Redirect.to("/tai-khoan/phien?da-dung");
    }

    @PostMapping("/tai-khoan/phien/dung-phien-khac")
    ResponseEntity<JteModel> endOthers(SignedIn me, Actor by) {
        sessions.endOthers(me, by);
        return Redirect.to("/tai-khoan/phien?da-dung");
    }
}
