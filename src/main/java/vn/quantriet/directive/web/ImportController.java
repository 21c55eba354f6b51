package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.SampleText;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Brings a document in: pasted, or as a file. */
@Pages
class ImportController {

    private final Documents documents;
    private final SampleText sample;
    private final Templates page;

    ImportController(Documents documents, SampleText sample, Templates page) {
        this.documents = documents;
        this.sample = sample;
        this.page = page;
    }

    @GetMapping("/van-ban/nhap")
    JteModel form(@RequestParam(value = "mau", required = false) @Nullable String wanted, Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        return page.directiveImport(frame, wanted == null ? "" : sample.text(), null);
    }

    @PostMapping("/van-ban/nhap")
    ResponseEntity<JteModel> read(@RequestParam("van-ban") String text, Frame frame) {
        try {
            var document = documents.register(text, null, List.of(), frame.actor());
            return Redirect.to("/van-ban/" + document.slug() + "/ra-soat");
        } catch (NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.directiveImport(frame, text, refusal));
        }
    }
}
