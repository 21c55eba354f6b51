package vn.quantriet.material.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.material.Library;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** What there is to read. */
@Pages
class LibraryController {

    private final Library library;
    private final DocumentShelf documents;
    private final Templates page;

    LibraryController(Library library, DocumentShelf documents, Templates page) {
        this.library = library;
        this.documents = documents;
        this.page = page;
    }

    @GetMapping("/tai-lieu")
    JteModel show(
            @RequestParam(value = "muc", defaultValue = "cho-toi") String named,
            @RequestParam(value = "van-ban", required = false) @Nullable String slug,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var section = LibraryPage.section(named);
        var document = slug == null || slug.isBlank()
                ? null
                : documents.get(slug, frame.actor()).slug();
        var shown = Math.clamp(number, 1, 10_000) - 1;
        var found = library.page(section, document, shown, frame.actor());
        var tally = library.tally(document, frame.actor());
        return page.materialLibrary(frame, new LibraryPage(section, document, found, tally, shown, frame.actor()));
    }

    @GetMapping("/van-ban/{slug}/tai-lieu")
    ResponseEntity<JteModel> ofDocument(@PathVariable String slug, Frame frame) {
        return Redirect.to(
                "/tai-lieu?van-ban=" + documents.get(slug, frame.actor()).slug());
    }
}
