package vn.quantriet.directory.people;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.person.audience.Audience;
import vn.quantriet.person.audience.Audiences;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Whom classes and materials are for, and the rules that say so. Nothing is kept before it has been counted. */
@Pages
class AudienceController {

    private static final String LIST = "/con-nguoi/doi-tuong";

    private final Audiences audiences;
    private final Templates page;

    AudienceController(Audiences audiences, Templates page) {
        this.audiences = audiences;
        this.page = page;
    }

    @GetMapping(LIST)
    JteModel list(Frame frame) {
        var by = frame.actor();
        return page.directoryPeopleAudiences(frame, audiences.list(by), audiences.mayChange(by));
    }

    @GetMapping(LIST + "/{code}")
    JteModel show(
            @PathVariable String code,
            @RequestParam(value = "da-luu", defaultValue = "false") boolean saved,
            Frame frame) {
        var by = frame.actor();
        return form(frame, AudienceView.of(audiences.get(code, by), audiences.mayChange(by), saved));
    }

    @GetMapping("/con-nguoi/them-doi-tuong")
    JteModel blank(Frame frame) {
        if (!audiences.mayChange(frame.actor())) throw new NotAllowed();
        return form(frame, new AudienceView(Audience.blank(), null, true, null, null, null, false));
    }

    @PostMapping("/con-nguoi/them-doi-tuong")
    ResponseEntity<JteModel> add(@RequestParam MultiValueMap<String, String> fields, Frame frame) {
        var by = frame.actor();
        if (!audiences.mayChange(by)) throw new NotAllowed();
        var typed = RuleForm.read("", fields);
        if (!fields.containsKey("luu")) return ResponseEntity.ok(preview(frame, typed, null, null));
        try {
            return Redirect.to(LIST + "/" + audiences.add(typed, by) + "?da-luu=true");
        } catch (Refusal refusal) {
            return ResponseEntity.status(status(refusal)).body(preview(frame, typed, null, refusal));
        }
    }

    @PostMapping(LIST + "/{code}")
    ResponseEntity<JteModel> change(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> fields, Frame frame) {
        var by = frame.actor();
        by.require(Permission.MANAGE_PEOPLE);
        var kept = audiences.get(code, by);
        var typed = RuleForm.read(code, fields);
        if (!fields.containsKey("luu")) return ResponseEntity.ok(preview(frame, typed, kept, null));
        try {
            audiences.change(typed, by);
            return Redirect.to(LIST + "/" + code + "?da-luu=true");
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(status(refusal)).body(preview(frame, typed, kept, refusal));
        }
    }

    /** From a day on, or never mind: «ngung» and «dung-lai». */
    @PostMapping(LIST + "/{code}/{step}")
    ResponseEntity<JteModel> withdraw(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            Frame frame) {
        var by = frame.actor();
        by.require(Permission.MANAGE_PEOPLE);
        var sent = new Sent(fields);
        try {
            switch (step) {
                case "ngung" -> audiences.withdraw(code, sent.version(), sent.day("ngay"), by);
                case "dung-lai" -> audiences.restore(code, sent.version(), by);
                default -> throw new NotFound();
            }
            return Redirect.to(LIST + "/" + code + "?da-luu=true");
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            var kept = audiences.get(code, by);
            var view = new AudienceView(kept, kept, audiences.mayChange(by), null, refusal, null, false);
            return ResponseEntity.status(status(refusal)).body(form(frame, view));
        }
    }

    private JteModel preview(Frame frame, Audience typed, @Nullable Audience kept, @Nullable Refusal refusal) {
        var people = audiences.count(typed, frame.actor());
        var overtaking = refusal instanceof ChangedMeanwhile ? kept : null;
        var shown = overtaking == null ? typed : typed.upon(overtaking);
        return form(frame, new AudienceView(shown, kept, true, people, refusal, overtaking, false));
    }

    private JteModel form(Frame frame, AudienceView view) {
        return page.directoryPeopleAudience(frame, view);
    }

    private static HttpStatus status(Refusal refusal) {
        return refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
