package vn.quantriet.directory.people;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPosition;
import vn.quantriet.person.People;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.PersonSheet;
import vn.quantriet.person.PositionId;
import vn.quantriet.person.correction.Corrections;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** A person, and what can be done to them: each form gives the page back with what was typed when it is refused. */
@Pages
class PersonController {

    private final People people;
    private final PersonSheet sheets;
    private final Corrections corrections;
    private final UnitChoices units;
    private final Templates page;

    PersonController(People people, PersonSheet sheets, Corrections corrections, UnitChoices units, Templates page) {
        this.people = people;
        this.sheets = sheets;
        this.corrections = corrections;
        this.units = units;
        this.page = page;
    }

    @GetMapping("/con-nguoi/{id}")
    JteModel show(
            @PathVariable PersonId id,
            @RequestParam(value = "da-luu", defaultValue = "false") boolean saved,
            Frame frame) {
        var by = frame.actor();
        var view = new PersonView(sheets.get(id, by), corrections.list(id, by), null, saved);
        return page.directoryPeoplePerson(frame, view);
    }

    @PostMapping("/con-nguoi/{id}/{slug}")
    ResponseEntity<JteModel> change(
            @PathVariable PersonId id,
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            Frame frame) {
        frame.actor().require(Permission.MANAGE_PEOPLE);
        var act = Act.of(slug);
        var sent = new Sent(fields);
        if (sent.has("tim-don-vi")) return again(HttpStatus.OK, id, act, sent, null, frame);
        try {
            change(act, id, sent, frame.actor());
            return Redirect.to("/con-nguoi/" + id + "?da-luu=true");
        } catch (NotFound notFound) {
            throw notFound;
        } catch (Refusal refusal) {
            return again(status(refusal), id, act, sent, refusal, frame);
        }
    }

    private void change(Act act, PersonId id, Sent sent, Actor by) {
        var version = sent.version();
        switch (act) {
            case TRANSFER -> people.transfer(id, version, sent.unit("den"), sent.day("ngay"), sent.because(), by);
            case APPOINT -> people.appoint(id, version, position(sent), by);
            case DISMISS -> people.dismiss(id, version, PositionId.of(sent.text("vi-tri")), sent.day("ngay"), by);
            case TURN -> people.turn(id, version, membership(sent), sent.because(), by);
            case LEAVE -> people.leave(id, version, sent.day("ngay"), sent.because(), by);
        }
    }

    private static NewPosition position(Sent sent) {
        return new NewPosition(
                sent.unit("tai"),
                sent.text("chuc-danh"),
                sent.has("dung-dau"),
                sent.day("ngay"),
                sent.text("so-quyet-dinh"));
    }

    private static Membership membership(Sent sent) {
        return new Membership(Membership.Kind.valueOf(sent.text("la")), sent.day("ngay"));
    }

    private ResponseEntity<JteModel> again(
            HttpStatus status, PersonId id, Act act, Sent sent, @Nullable Refusal refusal, Frame frame) {
        var by = frame.actor();
        var field = act == Act.APPOINT ? "tai" : "den";
        var found = sent.has("tim-don-vi") ? units.found(sent.text(field + "-tim"), by) : List.<UnitOption>of();
        var tried = new PersonView.Tried(act, sent, refusal, found, units.chosen(sent.text(field), by));
        var view = new PersonView(sheets.get(id, by), corrections.list(id, by), tried, false);
        return ResponseEntity.status(status).body(page.directoryPeoplePerson(frame, view));
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case ChangedMeanwhile _ -> HttpStatus.CONFLICT;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
