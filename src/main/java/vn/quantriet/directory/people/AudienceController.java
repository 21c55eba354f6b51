package vn.quantriet.directory.people;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.person.audience.Audience;
import vn.quantriet.person.audience.Audiences;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Whom classes and materials are for, and the rules that say so. Nothing is kept before it has been counted. */
@Pages
@RequestMapping("/con-nguoi/doi-tuong")
class AudienceController {

    private final Audiences audiences;
    private final Templates page;

    AudienceController(Audiences audiences, Templates page) {
        this.audiences = audiences;
        this.page = page;
    }

    @GetMapping
    JteModel list(Frame frame) {
        var by = frame.actor();
        return page.directoryPeopleAudiences(frame, audiences.list(by), audiences.mayChange(by));
    }

    @GetMapping("/{code}")
    JteModel show(
            @PathVariable String code,
            @RequestParam(value = "da-luu", defaultValue = "false") boolean saved,
            Frame frame) {
        var by = frame.actor();
        return form(frame, audiences.get(code, by), audiences.mayChange(by), null, null, saved);
    }

    @PostMapping("/{code}")
    ResponseEntity<JteModel> change(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> fields, Frame frame) {
        var by = frame.actor();
        var typed = RuleForm.read(code, fields);
        if (!fields.containsKey("luu")) return ResponseEntity.ok(preview(frame, typed, null));
        try {
            audiences.change(typed, by);
            return Redirect.to("/con-nguoi/doi-tuong/" + code + "?da-luu=true");
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(preview(frame, typed, refusal));
        }
    }

    private JteModel preview(Frame frame, Audience typed, @Nullable Refusal refusal) {
        return form(frame, typed, true, audiences.count(typed, frame.actor()), refusal, false);
    }

    private JteModel form(
            Frame frame,
            Audience audience,
            boolean changeable,
            @Nullable Long people,
            @Nullable Refusal refusal,
            boolean saved) {
        var view = new AudienceView(audience, changeable, people, refusal, saved);
        return page.directoryPeopleAudience(frame, view);
    }
}
