package vn.quantriet.exchange.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.exchange.BatchId;
import vn.quantriet.exchange.Batches;
import vn.quantriet.exchange.Line;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** A file that was brought in, row by row, and what is decided about it. */
@Pages
class BatchController {

    private final Batches batches;
    private final Templates page;

    BatchController(Batches batches, Templates page) {
        this.batches = batches;
        this.page = page;
    }

    @GetMapping("/nhap-du-lieu/{id:\\d+}")
    JteModel show(
            @PathVariable BatchId id,
            @RequestParam(value = "ket-qua", required = false) Line.@Nullable Outcome only,
            @RequestParam(value = "trang", defaultValue = "1") int number,
            Frame frame) {
        var batch = batches.get(id, frame.actor());
        var shown = Math.clamp(number, 1, 100_000);
        return page.exchangeBatch(
                frame, new BatchPage(batch, only, shown, batches.lines(batch, only, shown, frame.actor())));
    }

    @PostMapping("/nhap-du-lieu/{id:\\d+}/ap-dung")
    ResponseEntity<JteModel> apply(@PathVariable BatchId id, Actor by) {
        return Redirect.to("/cong-viec/" + batches.apply(id, by));
    }

    @PostMapping("/nhap-du-lieu/{id:\\d+}/kiem-tra-lai")
    ResponseEntity<JteModel> compare(@PathVariable BatchId id, Actor by) {
        return Redirect.to("/cong-viec/" + batches.compare(id, by));
    }

    @PostMapping("/nhap-du-lieu/{id:\\d+}/bo")
    ResponseEntity<JteModel> drop(@PathVariable BatchId id, Actor by) {
        batches.drop(id, by);
        return Redirect.to("/nhap-du-lieu/" + id);
    }
}
