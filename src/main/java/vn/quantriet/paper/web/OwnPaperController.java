package vn.quantriet.paper.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.paper.writing.Uploaded;
import vn.quantriet.paper.writing.Writing;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.CampaignId;

/** One's own paper. */
@Pages
class OwnPaperController {

    private static final String PATH = "/hoc-tap/dot/{id}/bai-thu-hoach";

    private final Writing writing;
    private final Templates page;

    OwnPaperController(Writing writing, Templates page) {
        this.writing = writing;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@PathVariable CampaignId id, Frame frame) {
        return page.paperWrite(frame, new PaperPage(writing.sheet(id, frame.actor()), null, null));
    }

    @PostMapping(PATH + "/luu")
    ResponseEntity<JteModel> save(
            @PathVariable CampaignId id,
            @RequestParam int version,
            @RequestParam(value = "tra-loi", defaultValue = "") List<String> answers,
            Frame frame) {
        return Steps.take(
                () -> writing.save(id, version, answers, frame.actor()),
                address(id),
                refusal -> again(id, answers, refusal, frame));
    }

    /** For a script, which goes on with the version it is answered. */
    @PostMapping(PATH + "/tu-luu")
    ResponseEntity<String> keep(
            @PathVariable CampaignId id,
            @RequestParam int version,
            @RequestParam(value = "tra-loi", defaultValue = "") List<String> answers,
            Actor by) {
        var saved = writing.save(id, version, answers, by);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(Integer.toString(saved));
    }

    @PostMapping(PATH + "/nop")
    ResponseEntity<JteModel> handIn(
            @PathVariable CampaignId id,
            @RequestParam int version,
            @RequestParam(value = "tra-loi", defaultValue = "") List<String> answers,
            @RequestParam(value = "tep", required = false) @Nullable MultipartFile file,
            Frame frame)
            throws IOException {
        var kept = Files.createTempFile("thu-hoach", ".tmp");
        try {
            var upload = file == null || file.isEmpty() ? null : new Uploaded(name(file), kept);
            if (file != null && upload != null) file.transferTo(kept);
            return Steps.take(
                    () -> writing.handIn(id, version, answers, upload, frame.actor()),
                    address(id),
                    refusal -> again(id, answers, refusal, frame));
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "bai-thu-hoach" : name;
    }

    @PostMapping(PATH + "/lay-lai")
    ResponseEntity<JteModel> takeBack(@PathVariable CampaignId id, @RequestParam int version, Frame frame) {
        return Steps.take(
                () -> writing.takeBack(id, version, frame.actor()),
                address(id),
                refusal -> again(id, null, refusal, frame));
    }

    private JteModel again(CampaignId id, @Nullable List<String> typed, Refusal refusal, Frame frame) {
        return page.paperWrite(frame, new PaperPage(writing.sheet(id, frame.actor()), typed, refusal));
    }

    private static String address(CampaignId id) {
        return "/hoc-tap/dot/" + id + "/bai-thu-hoach";
    }
}
