package vn.quantriet.integration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.identity.factor.KeyMissing;
import vn.quantriet.integration.hook.AddressForbidden;
import vn.quantriet.integration.hook.DeliveryId;
import vn.quantriet.integration.hook.HookId;
import vn.quantriet.integration.hook.HookUnclear;
import vn.quantriet.integration.hook.Hooks;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Where other systems are told of what happens, and what was sent to them. */
@Pages
class HookController {

    private static final String PATH = TokenController.PATH + "/thong-bao";

    private final Hooks hooks;
    private final UnitPicker picker;
    private final Templates page;

    HookController(Hooks hooks, UnitPicker picker, Templates page) {
        this.hooks = hooks;
        this.picker = picker;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel list(Frame frame) {
        return page(HookForm.EMPTY, null, null, frame);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> register(HookForm form, Frame frame) {
        frame.actor().require(Permission.MANAGE_INTEGRATIONS);
        if (form.searching() != null) return ResponseEntity.ok(page(form, null, null, frame));
        try {
            var registered = hooks.register(form.hook(), frame.actor());
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(page(HookForm.EMPTY, registered, null, frame));
        } catch (HookUnclear | AddressForbidden | KeyMissing refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(form, null, refusal, frame));
        }
    }

    @GetMapping(PATH + "/{id}")
    JteModel show(@PathVariable HookId id, Frame frame) {
        return page.integrationHook(frame, hooks.get(id, frame.actor()));
    }

    @PostMapping(PATH + "/{id}/tam-dung")
    ResponseEntity<JteModel> pause(@PathVariable HookId id, Actor by) {
        hooks.pause(id, by);
        return Redirect.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/tiep-tuc")
    ResponseEntity<JteModel> resume(@PathVariable HookId id, Actor by) {
        hooks.resume(id, by);
        return Redirect.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/bo")
    ResponseEntity<JteModel> remove(@PathVariable HookId id, Actor by) {
        hooks.remove(id, by);
        return Redirect.to(PATH);
    }

    @PostMapping(PATH + "/{id}/{delivery}/gui-lai")
    ResponseEntity<JteModel> sendAgain(@PathVariable HookId id, @PathVariable DeliveryId delivery, Actor by) {
        hooks.sendAgain(id, delivery, by);
        return Redirect.to(PATH + "/" + id);
    }

    private JteModel page(
            HookForm form, Hooks.@Nullable Registered registered, @Nullable Refusal refusal, Frame frame) {
        var known = hooks.all(frame.actor());
        var unit = form.unitId();
        var chosen = unit == null ? List.of(frame.actor().unit()) : List.of(unit);
        var units = picker.byId("don-vi", chosen, form.unitWords(), frame.actor());
        return page.integrationHooks(frame, new HookPage(known, registered, form, units, refusal));
    }
}
