package vn.quantriet.material.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.MaterialSheet;
import vn.quantriet.material.Readings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** A material before its reader, and how far they are with it. */
@Pages
class MaterialController {

    private static final String PATH = "/tai-lieu/{id}";

    private final Readings readings;
    private final Templates page;

    MaterialController(Readings readings, Templates page) {
        this.readings = readings;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@PathVariable MaterialId id, Frame frame) {
        return shown(readings.open(id, frame.actor()), frame);
    }

    @GetMapping(PATH + "/ban/{number}")
    JteModel show(@PathVariable MaterialId id, @PathVariable int number, Frame frame) {
        return shown(readings.open(id, number, frame.actor()), frame);
    }

    private JteModel shown(MaterialSheet sheet, Frame frame) {
        return page.materialReader(frame, new MaterialPage(sheet, null, ""));
    }

    @PostMapping(PATH + "/da-doc")
    ResponseEntity<JteModel> finish(@PathVariable MaterialId id, @RequestParam("ban") int number, Frame frame) {
        readings.finish(id, number, frame.actor());
        return Redirect.to("/tai-lieu/" + id);
    }

    /** Sent by the page as one goes along. */
    @PostMapping(PATH + "/tien-do")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable MaterialId id,
            @RequestParam("ban") int number,
            @RequestParam("phan") int share,
            @RequestParam("cho") int place,
            Actor by) {
        readings.move(id, number, share, place, by);
    }
}
