package vn.quantriet.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** Hundreds of changes at once: out as a table, and back in, pasted or as a file. */
@Pages
class ChangeTableController {

    private final DecisionShelf shelf;
    private final DecisionDrafts drafts;
    private final Templates page;

    ChangeTableController(DecisionShelf shelf, DecisionDrafts drafts, Templates page) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.page = page;
    }

    @GetMapping("/to-chuc/quyet-dinh/mau.csv")
    ResponseEntity<byte[]> template(Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        return csv("mau-quyet-dinh.csv", List.of());
    }

    @GetMapping("/to-chuc/quyet-dinh/{id}/bang.csv")
    ResponseEntity<byte[]> table(@PathVariable DecisionId id, Actor by) {
        return csv("quyet-dinh-" + id + ".csv", shelf.changes(shelf.get(id, by)));
    }

    @GetMapping("/to-chuc/quyet-dinh/{id}/bang")
    JteModel form(@PathVariable DecisionId id, Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        return page.directoryChangeTable(frame, shelf.get(id, frame.actor()), "", null);
    }

    @PostMapping("/to-chuc/quyet-dinh/{id}/bang")
    ResponseEntity<JteModel> read(
            @PathVariable DecisionId id,
            @RequestParam int version,
            @RequestParam(value = "bang", defaultValue = "") String pasted,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(value = "thay", defaultValue = "false") boolean replaces,
            Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        var decision = shelf.get(id, frame.actor());
        var text = file == null || file.isEmpty() ? pasted : text(file);
        try {
            var changes = replaces ? new ArrayList<Change>() : new ArrayList<>(shelf.changes(decision));
            changes.addAll(ChangeTable.read(text));
            drafts.order(id, changes, version, frame.actor());
            return Redirect.to("/to-chuc/quyet-dinh/" + id);
        } catch (NotFound | NotAllowed refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            return ResponseEntity.status(DecisionPages.status(refusal))
                    .body(page.directoryChangeTable(frame, decision, text, refusal));
        }
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the mark by which a spreadsheet knows the letters. */
    private static ResponseEntity<byte[]> csv(String name, List<Change> changes) {
        var content = ("\uFEFF" + ChangeTable.write(changes)).getBytes(StandardCharsets.UTF_8);
        var attached = ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(content);
    }
}
