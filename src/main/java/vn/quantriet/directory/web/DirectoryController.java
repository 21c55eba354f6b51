package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitDescriptions;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.View;
import vn.quantriet.organization.change.Line;
import vn.quantriet.person.Roster;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

@Pages
class DirectoryController {

    private final UnitDirectory directory;
    private final UnitDescriptions descriptions;
    private final Roster roster;
    private final Templates page;

    DirectoryController(UnitDirectory directory, UnitDescriptions descriptions, Roster roster, Templates page) {
        this.directory = directory;
        this.descriptions = descriptions;
        this.roster = roster;
        this.page = page;
    }

    /** What is directly below the actor's unit, until something is searched for; on any day, along either line. */
    @GetMapping("/to-chuc")
    JteModel index(
            @RequestParam(value = "q", defaultValue = "") String text,
            @RequestParam(value = "loai", required = false) @Nullable UnitKind kind,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            @RequestParam(value = "tuyen", required = false) @Nullable String line,
            Frame frame) {
        var by = frame.actor();
        var view = view(day, line);
        var list = text.isBlank() && kind == null
                ? directory.children(by.unit(), view, number, by)
                : directory.search(text, kind, view, number, by);
        var listing = new Listing("/to-chuc", text, kind, view, today(), list);
        return page.directoryIndex(frame, directory.own(view, by), listing);
    }

    @GetMapping("/to-chuc/{code}")
    JteModel unit(
            @PathVariable String code,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            @RequestParam(value = "tuyen", required = false) @Nullable String line,
            @RequestParam(value = "da-luu", defaultValue = "false") boolean saved,
            Frame frame) {
        var by = frame.actor();
        var view = view(day, line);
        var card = directory.card(code, view, by);
        var unit = card.unit();
        var children = new Listing(
                "/to-chuc/" + unit.code(), "", null, view, today(), directory.children(unit.id(), view, number, by));
        var head = roster.head(unit.id(), view.day(), by).orElse(null);
        var shown = new UnitPage(
                card, head, roster.count(unit.id(), view.day(), by), directory.history(card, by), children, saved);
        return page.directoryUnit(frame, shown);
    }

    @GetMapping("/to-chuc/{code}/sua")
    JteModel describe(@PathVariable String code, Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        var card = directory.card(code, directory.today(), frame.actor());
        return page.directoryDescription(frame, card.unit(), DescriptionForm.of(card.attributes()), null, null);
    }

    @PostMapping("/to-chuc/{code}/sua")
    ResponseEntity<JteModel> save(@PathVariable String code, DescriptionForm form, Frame frame) {
        try {
            descriptions.describe(code, form.attributes(), frame.actor());
            return Redirect.to("/to-chuc/" + code + "?da-luu=true");
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (ChangedMeanwhile overtaken) {
            var card = directory.card(code, directory.today(), frame.actor());
            var saved = DescriptionForm.of(card.attributes());
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(page.directoryDescription(frame, card.unit(), form.upon(saved), saved, overtaken));
        } catch (Refusal refusal) {
            var unit = directory.card(code, directory.today(), frame.actor()).unit();
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.directoryDescription(frame, unit, form, null, refusal));
        }
    }

    private View view(@Nullable String day, @Nullable String line) {
        var along = "hanh-chinh".equals(line) ? Line.ADMINISTRATIVE : Line.PARTY;
        return new View(Days.asked(day, today()), along);
    }

    private LocalDate today() {
        return directory.today().day();
    }
}
