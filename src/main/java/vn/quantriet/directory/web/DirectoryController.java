package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.person.Roster;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

@Pages
class DirectoryController {

    private final UnitDirectory directory;
    private final Roster roster;
    private final Templates page;

    DirectoryController(UnitDirectory directory, Roster roster, Templates page) {
        this.directory = directory;
        this.roster = roster;
        this.page = page;
    }

    /** What is directly below the actor's unit, until something is searched for. */
    @GetMapping("/to-chuc")
    JteModel index(
            @RequestParam(value = "q", defaultValue = "") String text,
            @RequestParam(value = "loai", required = false) @Nullable UnitKind kind,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var by = frame.actor();
        var list = text.isBlank() && kind == null
                ? directory.children(by.unit(), number, by)
                : directory.search(text, kind, number, by);
        return page.directoryIndex(frame, directory.own(by), new Listing("/to-chuc", text, kind, list));
    }

    @GetMapping("/to-chuc/{code}")
    JteModel unit(
            @PathVariable String code, @RequestParam(value = "trang", defaultValue = "1") int number, Frame frame) {
        var by = frame.actor();
        var card = directory.card(code, by);
        var unit = card.unit();
        var children = new Listing("/to-chuc/" + unit.code(), "", null, directory.children(unit.id(), number, by));
        return page.directoryUnit(frame, new UnitPage(card, roster.count(unit.id(), by), children));
    }
}
