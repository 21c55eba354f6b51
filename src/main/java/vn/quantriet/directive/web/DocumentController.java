package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.ReviewSheet;
import vn.quantriet.directive.chain.Chains;
import vn.quantriet.directive.field.FieldUnknown;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

@Pages
class DocumentController {

    private final Documents documents;
    private final DocumentShelf shelf;
    private final Chains chains;
    private final WorkFields fields;
    private final Templates page;

    DocumentController(Documents documents, DocumentShelf shelf, Chains chains, WorkFields fields, Templates page) {
        this.documents = documents;
        this.shelf = shelf;
        this.chains = chains;
        this.fields = fields;
        this.page = page;
    }

    @GetMapping("/van-ban")
    JteModel list(
            @RequestParam(value = "q", required = false) @Nullable String words,
            @RequestParam(value = "giai-doan", required = false) Document.@Nullable Stage stage,
            @RequestParam(value = "linh-vuc", required = false) @Nullable String field,
            @RequestParam(value = "trang", defaultValue = "0") int number,
            Frame frame) {
        var filter = new DocumentShelf.Filter(Fields.orNull(words), stage, Fields.orNull(field));
        if (!filter.isUnsorted()) fields.asked(filter.field());
        var part = Math.max(number, 0);
        var lines = shelf.list(filter, part, frame.actor());
        return page.directiveList(frame, new RegisterPage(lines, filter, fields.list(), part));
    }

    @GetMapping("/van-ban/{slug}")
    JteModel show(@PathVariable String slug, Frame frame) {
        var sheet = shelf.review(slug, frame.actor());
        return page.directiveDocument(frame, sheet, chains.of(sheet.document(), frame.actor()), sorting(sheet, frame));
    }

    /** Before publication the field is part of the heading; afterwards it is all that can still be put right. */
    @PostMapping("/van-ban/{slug}/linh-vuc")
    ResponseEntity<JteModel> classify(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(value = "linh-vuc", defaultValue = "") String field,
            Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        var document = shelf.get(slug, frame.actor());
        try {
            documents.classify(document.id(), version, Fields.orNull(field), frame.actor());
            return Redirect.to("/van-ban/" + slug);
        } catch (ChangedMeanwhile | FieldUnknown refusal) {
            var sheet = shelf.review(slug, frame.actor());
            var form = new SortingForm(fields.list(), Fields.orNull(field), refusal);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.directiveDocument(frame, sheet, chains.of(document, frame.actor()), form));
        }
    }

    /** For the office whose document it is. */
    private @Nullable SortingForm sorting(ReviewSheet sheet, Frame frame) {
        var document = sheet.document();
        var by = frame.actor();
        var may = by.may(Permission.DRAFT_DOCUMENT) && document.owner().equals(by.unit());
        return document.isPublished() && may ? new SortingForm(fields.list(), document.field(), null) : null;
    }
}
