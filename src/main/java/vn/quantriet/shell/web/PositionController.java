package vn.quantriet.shell.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Which of their units a person acts for. */
@Pages
class PositionController {

    @PostMapping("/don-vi-cong-tac")
    ResponseEntity<JteModel> actFor(@RequestParam("don-vi") UnitId unit, Frame frame, HttpSession session) {
        if (frame.positions().stream().noneMatch(held -> held.unit().equals(unit))) throw new NotFound();
        session.setAttribute("don-vi-cong-tac", unit.value());
        return Redirect.to("/viec-cua-toi");
    }
}
