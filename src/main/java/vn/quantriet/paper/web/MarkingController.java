package vn.quantriet.paper.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
import vn.quantriet.paper.PaperId;
import vn.quantriet.paper.marking.Marking;
import vn.quantriet.paper.marking.MarkingDesk;
import vn.quantriet.paper.marking.MarkingFilter;
import vn.quantriet.paper.marking.Round;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.CampaignId;

/** Papers that a unit marks. */
@Pages
class MarkingController {

    private static final String LIST = "/hoc-tap/dot/{id}/cham-bai";
    private static final String PAPER = "/hoc-tap/bai/{id}";

    private final MarkingDesk desk;
    private final Marking marking;
    private final Templates page;

    MarkingController(MarkingDesk desk, Marking marking, Templates page) {
        this.desk = desk;
        this.marking = marking;
        this.page = page;
    }

    @GetMapping(LIST)
    JteModel list(
            @PathVariable CampaignId id,
            @RequestParam(value = "loc", defaultValue = "cho-cham") String which,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        return list(
                id, new MarkingFilter(MarkingFilter.Which.of(which), Math.clamp(number, 1, 10_000) - 1), null, frame);
    }

    private JteModel list(CampaignId id, MarkingFilter filter, @Nullable Refusal refusal, Frame frame) {
        return page.paperList(frame, desk.list(id, filter, frame.actor()), refusal);
    }

    @PostMapping(LIST + "/rut-mau")
    ResponseEntity<JteModel> draw(@PathVariable CampaignId id, Frame frame) {
        var second = MarkingFilter.Which.SECOND;
        return Steps.take(
                () -> desk.draw(id, frame.actor()),
                "/hoc-tap/dot/" + id + "/cham-bai?loc=" + second.word(),
                refusal -> list(id, new MarkingFilter(second, 0), refusal, frame));
    }

    @GetMapping(PAPER)
    JteModel show(@PathVariable PaperId id, Frame frame) {
        return page.paperSheet(frame, desk.show(id, frame.actor()), "", null);
    }

    /** {@code round} is the mark that the page offered to give. */
    @PostMapping(PAPER + "/cham")
    ResponseEntity<JteModel> mark(
            @PathVariable PaperId id,
            @RequestParam("lan") int attempt,
            @RequestParam("vong") String round,
            @RequestParam(value = "muc", defaultValue = "0") int place,
            @RequestParam(value = "nhan-xet", defaultValue = "") String comment,
            Frame frame) {
        return Steps.take(
                () -> marking.mark(id, attempt, round(round), place, comment, frame.actor()),
                "/hoc-tap/bai/" + id,
                refusal -> page.paperSheet(frame, desk.show(id, frame.actor()), comment, refusal));
    }

    private static Round round(String word) {
        for (var round : Round.values()) if (round.name().equals(word.toUpperCase(Locale.ROOT))) return round;
        throw new NotFound();
    }

    @PostMapping(PAPER + "/tra-lai")
    ResponseEntity<JteModel> sendBack(
            @PathVariable PaperId id,
            @RequestParam("lan") int attempt,
            @RequestParam(value = "nhan-xet", defaultValue = "") String reason,
            Frame frame) {
        return Steps.take(
                () -> marking.sendBack(id, attempt, reason, frame.actor()),
                "/hoc-tap/bai/" + id,
                refusal -> page.paperSheet(frame, desk.show(id, frame.actor()), reason, refusal));
    }

    @GetMapping(PAPER + "/tep")
    ResponseEntity<byte[]> file(@PathVariable PaperId id, Actor by) {
        var file = desk.file(id, by).orElseThrow(NotFound::new);
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }
}
