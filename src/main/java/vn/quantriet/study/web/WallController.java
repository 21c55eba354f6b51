package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.checkin.Walls;

/** The code that hangs on the wall of a class and becomes another one every few seconds. */
@Pages
class WallController {

    private final Walls walls;
    private final Templates page;

    WallController(Walls walls, Templates page) {
        this.walls = walls;
        this.page = page;
    }

    @GetMapping("/hoc-tap/lop/{id}/ma-qr")
    JteModel show(@PathVariable ClassId id, Frame frame) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return page.studyWall(WallPage.of(walls.show(id, frame.actor()), here));
    }
}
