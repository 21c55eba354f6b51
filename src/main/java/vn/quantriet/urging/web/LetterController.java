package vn.quantriet.urging.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.urging.mail.LetterId;
import vn.quantriet.urging.mail.Letters;

/** Letters that never arrived. */
@Pages
class LetterController {

    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    @PostMapping("/quy-tac-nhac-viec/thu/{id}/gui-lai")
    ResponseEntity<JteModel> sendAgain(@PathVariable LetterId id, Actor by) {
        letters.sendAgain(id, by);
        return Redirect.to("/quy-tac-nhac-viec");
    }
}
