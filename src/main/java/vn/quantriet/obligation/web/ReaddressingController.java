package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.publication.Readdressing;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Shows to which units a published document would come today, and from which it would go; then does it. */
@Pages
class ReaddressingController {

    private static final String PATH = "/van-ban/{slug}/giao-lai";

    private final Readdressing readdressing;
    private final Templates page;

    ReaddressingController(Readdressing readdressing, Templates page) {
        this.readdressing = readdressing;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel ask(@PathVariable String slug, Frame frame) {
        return page.obligationReaddress(frame, readdressing.plan(slug, frame.actor()), "", "", null);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> apply(
            @PathVariable String slug,
            @RequestParam("them") long gained,
            @RequestParam("bot") long lost,
            @RequestParam(value = "han", required = false) @Nullable String until,
            @RequestParam(value = "thu-hoi", defaultValue = "false") boolean withdraw,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        try {
            var choice = new Readdressing.Choice(gained, lost, DayField.read(until), withdraw, reason);
            readdressing.apply(slug, choice, frame.actor());
            return Redirect.to("/van-ban/" + slug + "/giao-lai");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            var plan = readdressing.plan(slug, frame.actor());
            return ResponseEntity.status(status)
                    .body(page.obligationReaddress(frame, plan, until == null ? "" : until, reason, refusal));
        }
    }
}
