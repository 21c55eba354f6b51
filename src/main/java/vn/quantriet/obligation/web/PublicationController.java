package vn.quantriet.obligation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Names what publishing will do and to how many, then does it. */
@Pages
class PublicationController {

    private final Publications publications;
    private final DocumentShelf shelf;
    private final Templates page;

    PublicationController(Publications publications, DocumentShelf shelf, Templates page) {
        this.publications = publications;
        this.shelf = shelf;
        this.page = page;
    }

    @GetMapping("/van-ban/{slug}/ban-hanh")
    ResponseEntity<JteModel> ask(@PathVariable String slug, Frame frame) {
        var plan = publications.plan(slug, frame.actor());
        if (plan.document().isPublished()) return Redirect.to("/van-ban/" + slug);
        return ResponseEntity.ok(page.obligationPublish(frame, plan, null));
    }

    @PostMapping("/van-ban/{slug}/ban-hanh")
    ResponseEntity<JteModel> publish(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(value = "han-mac-dinh", defaultValue = "false") boolean usual,
            Frame frame) {
        var document = shelf.get(slug, frame.actor());
        try {
            publications.publish(document.id(), version, usual, frame.actor());
            return Redirect.to("/dieu-hanh?van-ban=" + slug + "&vua-ban-hanh=1");
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            var plan = publications.plan(slug, frame.actor());
            var status = refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(page.obligationPublish(frame, plan, refusal));
        }
    }
}
