package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.Documents;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Brings a document in: pasted, or as a file. */
@Pages
class ImportController {

    private final Documents documents;
    private final Templates page;

    ImportController(Documents documents, Templates page) {
        this.documents = documents;
        this.page = page;
    }

    @GetMapping("/van-ban/nhap")
    JteModel form(Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        return page.directiveImport(frame, "", null);
    }

    @PostMapping("/van-ban/nhap")
    ResponseEntity<JteModel> read(@RequestParam("van-ban") String text, Frame frame) {
        var document = documents.register(text, null, List.of(), frame.actor());
        return Redirect.to("/van-ban/" + document.slug() + "/ra-soat");
    }
}
