package vn.quantriet.directory.people;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.PersonSheet;
import vn.quantriet.person.PositionId;
import vn.quantriet.person.correction.Correction;
import vn.quantriet.person.correction.Corrections;
import vn.quantriet.person.correction.Spell;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.shell.Show;

/** Puts right the days of a position, or of what somebody was in the Party, and says why. */
@Pages
class CorrectionController {

    private final Corrections corrections;
    private final PersonSheet sheets;
    private final Templates page;

    CorrectionController(Corrections corrections, PersonSheet sheets, Templates page) {
        this.corrections = corrections;
        this.sheets = sheets;
        this.page = page;
    }

    /** Of the position «chuc-vu», or of the turn on the day «tu-cach». */
    @GetMapping("/con-nguoi/{id}/dinh-chinh")
    JteModel form(@PathVariable PersonId id, @RequestParam Map<String, String> asked, Frame frame) {
        frame.actor().require(Permission.MANAGE_PEOPLE);
        var spell = spell(id, new Sent(asked), frame.actor());
        var until = spell.until();
        var fields = new HashMap<>(asked);
        fields.put("tu-ngay", Show.day(spell.since()));
        fields.put("den-ngay", until == null ? "" : Show.day(until));
        return form(id, spell, new Sent(fields), null, frame);
    }

    @PostMapping("/con-nguoi/{id}/dinh-chinh")
    ResponseEntity<JteModel> correct(@PathVariable PersonId id, @RequestParam Map<String, String> fields, Frame frame) {
        var by = frame.actor();
        by.require(Permission.MANAGE_PEOPLE);
        var sent = new Sent(fields);
        var spell = spell(id, sent, by);
        try {
            var days = new Correction.Days(sent.day("tu-ngay"), sent.dayOrNull("den-ngay"));
            corrections.correct(id, sent.version(), spell, days, sent.text("ly-do"), by);
            return Redirect.to("/con-nguoi/" + id + "?da-luu=true");
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(form(id, spell, sent, refusal, frame));
        }
    }

    private JteModel form(PersonId id, Spell spell, Sent sent, @Nullable Refusal refusal, Frame frame) {
        var person = sheets.get(id, frame.actor()).person();
        var fields = new HashMap<>(sent.fields());
        fields.put("version", Integer.toString(person.version()));
        var view = new CorrectionView(id, person.particulars().fullName(), spell, new Sent(fields), refusal);
        return page.directoryPeopleCorrection(frame, view);
    }

    private Spell spell(PersonId id, Sent sent, Actor by) {
        try {
            return sent.has("chuc-vu")
                    ? corrections.position(id, PositionId.of(sent.text("chuc-vu")), by)
                    : corrections.turn(id, LocalDate.parse(sent.text("tu-cach")), by);
        } catch (DateTimeException | NumberFormatException notOurs) {
            throw new NotFound();
        }
    }
}
