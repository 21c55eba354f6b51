package vn.quantriet.directory.web;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.organization.reorganisation.NewPaper;
import vn.quantriet.organization.reorganisation.PaperEmpty;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** The paper a decision stands on: attached, and handed out to be saved, never shown in the page of the product. */
@Pages
class PaperController {

    private final DecisionShelf shelf;
    private final DecisionDrafts drafts;
    private final DecisionPages pages;

    PaperController(DecisionShelf shelf, DecisionDrafts drafts, DecisionPages pages) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping("/to-chuc/quyet-dinh/{id}/tep")
    ResponseEntity<JteModel> attach(
            @PathVariable DecisionId id,
            @RequestParam int version,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            Frame frame) {
        frame.actor().require(Permission.MANAGE_ORGANISATION);
        return pages.after(id, frame, () -> {
            if (file == null) throw new PaperEmpty("");
            var paper = NewPaper.of(file.getOriginalFilename(), file.getContentType(), content(file));
            drafts.attach(id, paper, version, frame.actor());
        });
    }

    @GetMapping("/to-chuc/quyet-dinh/{id}/tep")
    ResponseEntity<byte[]> save(@PathVariable DecisionId id, Actor by) {
        var paper = shelf.paper(id, by);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(paper.content());
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
