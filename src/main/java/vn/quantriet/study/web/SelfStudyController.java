package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.alone.Claim;
import vn.quantriet.study.alone.Proof;
import vn.quantriet.study.alone.SelfStudies;
import vn.quantriet.study.desk.Desks;

/** Study alone: handed in by the member, answered by the unit. */
@Pages
class SelfStudyController {

    private final SelfStudies studies;
    private final Desks desks;
    private final Clock clock;
    private final Templates page;

    SelfStudyController(SelfStudies studies, Desks desks, Clock clock, Templates page) {
        this.studies = studies;
        this.desks = desks;
        this.clock = clock;
        this.page = page;
    }

    @PostMapping("/hoc-tap/dot/{id}/tu-hoc")
    ResponseEntity<JteModel> submit(
            @PathVariable CampaignId id,
            @RequestParam(value = "noi-dung", defaultValue = "") String statement,
            @RequestParam(value = "ngay", defaultValue = "") String day,
            @RequestParam(value = "so-gio", defaultValue = "") String hours,
            @RequestParam(value = "minh-chung", required = false) @Nullable MultipartFile file,
            Frame frame)
            throws IOException {
        var typed = new SelfStudyForm(id, statement, day, hours);
        try {
            studies.submit(id, new Claim(statement, DayField.read(day), typed.minutes(), proof(file)), frame.actor());
            return Redirect.to("/hoc-tap#dot-" + id);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            var sheet = desks.mine(frame.actor());
            return ResponseEntity.status(Answers.status(refusal))
                    .body(page.studyMine(frame, sheet, LocalDate.now(clock), typed.refused(refusal)));
        }
    }

    private static @Nullable Proof proof(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return null;
        var name = file.getOriginalFilename();
        return new Proof(
                name == null || name.isBlank() ? "minh-chung" : name, "application/octet-stream", file.getBytes());
    }

    /** «xac-nhan» or «tra-lai». */
    @PostMapping("/hoc-tap/tu-hoc/{id}/{step}")
    ResponseEntity<JteModel> answer(
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam(value = "ly-do", defaultValue = "") String reason,
            Frame frame) {
        var by = frame.actor();
        try {
            switch (step) {
                case "xac-nhan" -> studies.confirm(id, version, by);
                case "tra-lai" -> studies.sendBack(id, version, reason, by);
                default -> throw new NotFound();
            }
            return Redirect.to("/hoc-tap/don-vi");
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(Answers.status(refusal))
                    .body(page.studyUnit(frame, desks.unit(null, by), LocalDate.now(clock), refusal));
        }
    }

    @GetMapping("/hoc-tap/tu-hoc/{id}/minh-chung")
    ResponseEntity<byte[]> proof(@PathVariable long id, Actor by) {
        var proof = studies.proof(id, by);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(proof.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(proof.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(proof.content());
    }
}
