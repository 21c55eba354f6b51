package vn.quantriet.material.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.Materials;
import vn.quantriet.material.Readings;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** The way of an edition to its readers. */
@Pages
class MaterialDecisionController {

    private static final String PATH = "/tai-lieu/{id}";

    private final Materials materials;
    private final Readings readings;
    private final Templates page;

    MaterialDecisionController(Materials materials, Readings readings, Templates page) {
        this.materials = materials;
        this.readings = readings;
        this.page = page;
    }

    @PostMapping(PATH + "/de-nghi")
    ResponseEntity<JteModel> propose(@PathVariable MaterialId id, @RequestParam int version, Frame frame) {
        return answer(id, "", frame, () -> materials.propose(id, version, frame.actor()));
    }

    @PostMapping(PATH + "/duyet")
    ResponseEntity<JteModel> approve(@PathVariable MaterialId id, @RequestParam int version, Frame frame) {
        return answer(id, "", frame, () -> materials.approve(id, version, frame.actor()));
    }

    @PostMapping(PATH + "/tra-lai")
    ResponseEntity<JteModel> sendBack(
            @PathVariable MaterialId id,
            @RequestParam int version,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        return answer(id, reason, frame, () -> materials.sendBack(id, version, reason, frame.actor()));
    }

    @PostMapping(PATH + "/rut")
    ResponseEntity<JteModel> withdraw(
            @PathVariable MaterialId id,
            @RequestParam int version,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        return answer(id, reason, frame, () -> materials.withdraw(id, version, reason, frame.actor()));
    }

    private ResponseEntity<JteModel> answer(MaterialId id, String reason, Frame frame, Runnable act) {
        try {
            act.run();
            return Redirect.to("/tai-lieu/" + id + "/soan");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var material = materials.get(id, frame.actor());
            var number = material.open()
                    .orElseGet(() -> material.editions().getFirst())
                    .number();
            var sheet = readings.open(id, number, frame.actor());
            return ResponseEntity.status(MaterialDeskPages.status(refusal))
                    .body(page.materialReader(frame, new MaterialPage(sheet, refusal, reason)));
        }
    }
}
