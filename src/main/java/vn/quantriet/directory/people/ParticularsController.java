package vn.quantriet.directory.people;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.HashMap;
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
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.person.People;
import vn.quantriet.person.Person;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.PersonSheet;
import vn.quantriet.person.Sex;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.shell.Show;

/** Adds somebody to a roster, or puts right what is known of them. */
@Pages
class ParticularsController {

    private final People people;
    private final PersonSheet sheets;
    private final UnitChoices units;
    private final Templates page;

    ParticularsController(People people, PersonSheet sheets, UnitChoices units, Templates page) {
        this.people = people;
        this.sheets = sheets;
        this.units = units;
        this.page = page;
    }

    @GetMapping("/con-nguoi/them")
    JteModel blank(@RequestParam(value = "don-vi", defaultValue = "") String unit, Frame frame) {
        frame.actor().require(Permission.MANAGE_PEOPLE);
        return form(null, new Sent(Map.of("don-vi", unit)), null, null, frame);
    }

    @PostMapping("/con-nguoi/them")
    ResponseEntity<JteModel> add(@RequestParam Map<String, String> fields, Frame frame) {
        frame.actor().require(Permission.MANAGE_PEOPLE);
        var sent = new Sent(fields);
        if (sent.has("tim-don-vi")) return ResponseEntity.ok(form(null, sent, null, null, frame));
        try {
            var id = people.add(person(sent), frame.actor());
            return Redirect.to("/con-nguoi/" + id + "?da-luu=true");
        } catch (Refusal refusal) {
            return refused(null, sent, refusal, frame);
        }
    }

    @GetMapping("/con-nguoi/{id}/sua")
    JteModel known(@PathVariable PersonId id, Frame frame) {
        frame.actor().require(Permission.MANAGE_PEOPLE);
        var shown = sheets.get(id, frame.actor());
        if (!shown.changeable()) throw new NotFound();
        return form(id, new Sent(fields(shown.person())), null, null, frame);
    }

    @PostMapping("/con-nguoi/{id}/sua")
    ResponseEntity<JteModel> correct(@PathVariable PersonId id, @RequestParam Map<String, String> fields, Frame frame) {
        frame.actor().require(Permission.MANAGE_PEOPLE);
        var sent = new Sent(fields);
        try {
            people.correct(id, sent.version(), particulars(sent), frame.actor());
            return Redirect.to("/con-nguoi/" + id + "?da-luu=true");
        } catch (Refusal refusal) {
            return refused(id, sent, refusal, frame);
        }
    }

    private ResponseEntity<JteModel> refused(@Nullable PersonId id, Sent sent, Refusal refusal, Frame frame) {
        if (refusal instanceof NotFound || refusal instanceof NotAllowed) throw refusal;
        if (id != null && refusal instanceof ChangedMeanwhile) return overtaken(id, sent, refusal, frame);
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(form(id, sent, null, refusal, frame));
    }

    /** What was typed stands beside what somebody else has saved, and may be saved upon it. */
    private ResponseEntity<JteModel> overtaken(PersonId id, Sent sent, Refusal refusal, Frame frame) {
        var saved = fields(sheets.get(id, frame.actor()).person());
        var upon = new HashMap<>(sent.fields());
        upon.put("version", saved.getOrDefault("version", ""));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(form(id, new Sent(upon), new Sent(saved), refusal, frame));
    }

    private JteModel form(
            @Nullable PersonId id, Sent sent, @Nullable Sent saved, @Nullable Refusal refusal, Frame frame) {
        var by = frame.actor();
        var found = sent.has("tim-don-vi") ? units.found(sent.text("don-vi-tim"), by) : List.<UnitOption>of();
        var chosen = units.chosen(sent.text("don-vi"), by);
        return page.directoryPeopleParticulars(frame, new ParticularsView(id, sent, saved, refusal, found, chosen));
    }

    private static NewPerson person(Sent sent) {
        var since = sent.day("tu-ngay");
        var kind = Membership.Kind.valueOf(sent.text("la"));
        var memberSince = sent.dayOrNull("la-tu-ngay");
        var membership = new Membership(kind, memberSince == null ? since : memberSince);
        return new NewPerson(particulars(sent), sent.unit("don-vi"), since, membership, title(sent), false);
    }

    private static NewPerson.@Nullable Title title(Sent sent) {
        return sent.has("chuc-danh") ? new NewPerson.Title(sent.text("chuc-danh"), sent.has("dung-dau")) : null;
    }

    private static Particulars particulars(Sent sent) {
        return new Particulars(
                sent.text("ho-ten"),
                sent.text("ma"),
                sent.text("so-the"),
                sent.dayOrNull("ngay-sinh"),
                sent.has("gioi-tinh") ? Sex.valueOf(sent.text("gioi-tinh")) : null,
                sent.text("dien-thoai"),
                sent.text("thu-dien-tu"));
    }

    private static Map<String, String> fields(Person person) {
        var known = person.particulars();
        var fields = new HashMap<String, String>();
        fields.put("version", Integer.toString(person.version()));
        fields.put("ho-ten", known.fullName());
        fields.put("ma", known.code() == null ? "" : known.code());
        fields.put("so-the", known.cardNumber() == null ? "" : known.cardNumber());
        fields.put("ngay-sinh", day(known.bornOn()));
        fields.put("gioi-tinh", known.sex() == null ? "" : known.sex().name());
        fields.put("dien-thoai", known.telephone());
        fields.put("thu-dien-tu", known.email());
        return fields;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Show.day(day);
    }
}
