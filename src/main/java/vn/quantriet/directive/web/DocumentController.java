package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.chain.Chains;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

@Pages
class DocumentController {

    private final DocumentShelf shelf;
    private final Chains chains;
    private final Templates page;

    DocumentController(DocumentShelf shelf, Chains chains, Templates page) {
        this.shelf = shelf;
        this.chains = chains;
        this.page = page;
    }

    @GetMapping("/van-ban")
    JteModel list(
            @RequestParam(value = "q", required = false) @Nullable String words,
            @RequestParam(value = "giai-doan", required = false) Document.@Nullable Stage stage,
            @RequestParam(value = "trang", defaultValue = "0") int number,
            Frame frame) {
        var lines = shelf.list(words, stage, Math.max(number, 0), frame.actor());
        return page.directiveList(frame, lines, words == null ? "" : words, stage, Math.max(number, 0));
    }

    @GetMapping("/van-ban/{slug}")
    JteModel show(@PathVariable String slug, Frame frame) {
        var sheet = shelf.review(slug, frame.actor());
        return page.directiveDocument(frame, sheet, chains.of(sheet.document(), frame.actor()));
    }
}
