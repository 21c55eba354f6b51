package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.chain.Chains;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** The review of a document, and the correction of its heading. */
@Pages
class ReviewController {

    private final Documents documents;
    private final DocumentShelf shelf;
    private final Chains chains;
    private final WorkFields fields;
    private final Templates page;

    ReviewController(Documents documents, DocumentShelf shelf, Chains chains, WorkFields fields, Templates page) {
        this.documents = documents;
        this.shelf = shelf;
        this.chains = chains;
        this.fields = fields;
        this.page = page;
    }

    @GetMapping("/van-ban/{slug}/ra-soat")
    ResponseEntity<JteModel> review(@PathVariable String slug, Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        var sheet = shelf.review(slug, frame.actor());
        if (sheet.document().isPublished()) return Redirect.to("/van-ban/" + slug);
        return ResponseEntity.ok(page.directiveReview(frame, sheet));
    }

    @GetMapping("/van-ban/{slug}/ra-soat/tieu-de")
    JteModel heading(@PathVariable String slug, Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        var document = shelf.get(slug, frame.actor());
        return page.directiveHeading(
                frame,
                document,
                HeadingForm.of(document, chains.of(document, frame.actor())),
                fields.list(),
                chains.choices(document),
                null);
    }

    @PostMapping("/van-ban/{slug}/ra-soat/tieu-de")
    ResponseEntity<JteModel> correct(@PathVariable String slug, HeadingForm form, Frame frame) {
        var document = shelf.get(slug, frame.actor());
        try {
            var corrected = documents.correct(
                    document.id(), form.version(), form.heading(), Fields.orNull(form.carriesOut()), frame.actor());
            return Redirect.to("/van-ban/" + corrected.slug() + "/ra-soat");
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.directiveHeading(
                            frame, document, form, fields.list(), chains.choices(document), refusal));
        }
    }
}
