package vn.quantriet.obligation.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AttachmentId;
import vn.quantriet.obligation.DutySheet;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Pages;

/** Hands out attachments to be saved, never to be shown in the page of the product. */
@Pages
class AttachmentController {

    private final DutySheet duties;

    AttachmentController(DutySheet duties) {
        this.duties = duties;
    }

    @GetMapping("/nhiem-vu/{id}/tep/{file}")
    ResponseEntity<byte[]> save(@PathVariable AssignmentId id, @PathVariable AttachmentId file, Actor by) {
        var attachment = duties.file(id, file, by);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attachment.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(attachment.content());
    }
}
