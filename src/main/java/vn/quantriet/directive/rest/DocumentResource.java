package vn.quantriet.directive.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.register.DocumentRegister;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.rest.Asked;
import vn.quantriet.shell.rest.Rest;
import vn.quantriet.shell.rest.Slice;
import vn.quantriet.shell.rest.Version;

@Rest
@Tag(name = "documents", description = "Published documents of the line of the token's unit, up and down")
class DocumentResource {

    private final DocumentRegister documents;

    DocumentResource(DocumentRegister documents) {
        this.documents = documents;
    }

    @GetMapping("/documents")
    @Operation(operationId = "listDocuments", summary = "Published documents, one part at a time")
    Slice<DocumentJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(hidden = true) Actor by) {
        var asked = Asked.of("documents", cursor, limit);
        var rows = documents.after(asked.after(), asked.rows(), by);
        return Slice.of(asked, rows, document -> document.id().value(), DocumentJson::of);
    }

    @GetMapping("/documents/{slug}")
    @Operation(operationId = "getDocument", summary = "One published document")
    ResponseEntity<DocumentJson> get(@PathVariable String slug, @Parameter(hidden = true) Actor by) {
        var found = documents.get(slug, by);
        var shown = DocumentJson.of(found);
        return ResponseEntity.ok().eTag(Version.tag(found.version(), shown)).body(shown);
    }

    @GetMapping("/documents/{slug}/text")
    @Operation(operationId = "getDocumentText", summary = "The text of a document as it was brought in")
    TextJson text(@PathVariable String slug, @Parameter(hidden = true) Actor by) {
        return new TextJson(slug, documents.text(slug, by));
    }
}
