package vn.quantriet.directive.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.SampleText;
import vn.quantriet.intake.Intake;
import vn.quantriet.intake.IntakeText;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Brings a document in: pasted, or as a file. */
@Pages
class ImportController {

    private static final int LONGEST_GIVEN_BACK = 2_000_000;

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
    ResponseEntity<JteModel> read(
            @RequestParam("van-ban") String text,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            Frame frame) {
        frame.actor().require(Permission.DRAFT_DOCUMENT);
        var given = file == null || file.isEmpty() ? null : file;
        try {
            var intake = given == null ? Intake.accept(text) : read(given);
            var name = given == null ? null : given.getOriginalFilename();
            var document = documents.register(intake.text(), name, intake.notes(), frame.actor());
            return Redirect.to("/van-ban/" + document.slug() + "/ra-soat");
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.directiveImport(frame, given(text), refusal));
        }
    }

    /** A text too long to be taken is too long to be sent back as well. */
    private static String given(String text) {
        return text.length() > LONGEST_GIVEN_BACK ? "" : text;
    }

    /** What was uploaded is on the disk only while it is read. */
    private static IntakeText read(MultipartFile file) {
        try {
            var copy = Files.createTempFile("nhap-", ".tmp");
            try {
                file.transferTo(copy);
                return Intake.read(String.valueOf(file.getOriginalFilename()), copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
