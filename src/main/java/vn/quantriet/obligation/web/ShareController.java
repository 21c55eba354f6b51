package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.obligation.Shares;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Gives a duty on to the units below: written down, counted, then sent. */
@Pages
class ShareController {

    private static final String PATH = "/nhiem-vu/{id}/giao-xuong";
    private static final String FIELD = "don-vi";

    private final Shares shares;
    private final DutySheet duties;
    private final UnitPicker picker;
    private final Templates page;

    ShareController(Shares shares, DutySheet duties, UnitPicker picker, Templates page) {
        this.shares = shares;
        this.duties = duties;
        this.picker = picker;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel ask(@PathVariable AssignmentId id, Frame frame) {
        frame.actor().require(Permission.CARRY_OUT);
        var duty = duties.get(id, frame.actor());
        var form = new ShareForm(
                duty.assignment().version(),
                duty.text().action(),
                DayField.write(duty.assignment().due()),
                null,
                ShareForm.Whom.DIRECT,
                List.of());
        return page.obligationShare(frame, page(duty, form, "", null, null, frame));
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> share(
            @PathVariable AssignmentId id,
            @RequestParam int version,
            @RequestParam(value = "noi-dung", required = false) @Nullable String action,
            @RequestParam(value = "han", required = false) @Nullable String due,
            @RequestParam(value = "vi-sao", required = false) @Nullable String because,
            @RequestParam(value = "pham-vi", required = false) ShareForm.@Nullable Whom whom,
            @RequestParam(value = FIELD, required = false) @Nullable List<UnitId> units,
            @RequestParam(value = FIELD + "-tim", defaultValue = "") String words,
            @RequestParam(value = "buoc", defaultValue = "xem") String step,
            Frame frame) {
        var form = new ShareForm(version, action, due, because, whom, units == null ? List.of() : units);
        try {
            var share = form.share(names(form, frame));
            if (step.equals("giao")) {
                shares.share(id, version, share, frame.actor());
                return Redirect.to("/nhiem-vu/" + id + "#giao-xuong");
            }
            var duty = duties.get(id, frame.actor());
            return ResponseEntity.ok(page.obligationShare(
                    frame, page(duty, form, words, shares.count(share, frame.actor()), null, frame)));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            var duty = duties.get(id, frame.actor());
            return ResponseEntity.status(status)
                    .body(page.obligationShare(frame, page(duty, form, words, null, refusal, frame)));
        }
    }

    private List<String> names(ShareForm form, Frame frame) {
        return picker.named(form.units(), frame.actor()).stream()
                .map(UnitOption::name)
                .toList();
    }

    private SharePage page(
            DutySheet.Duty duty,
            ShareForm form,
            String words,
            @Nullable Long units,
            @Nullable Refusal refusal,
            Frame frame) {
        return new SharePage(duty, form, picker.byId(FIELD, form.units(), words, frame.actor()), units, refusal);
    }
}
