package vn.quantriet.receipt.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.receipt.Receipts;
import vn.quantriet.receipt.web.ReceiptPages.Asked;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** What becomes of a document at the units it was sent to. */
@Pages
class ReceiptController {

    private static final String PATH = "/van-ban/{slug}/tiep-nhan";

    private final Receipts receipts;
    private final ReceiptPages pages;

    ReceiptController(Receipts receipts, ReceiptPages pages) {
        this.receipts = receipts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(
            @PathVariable String slug,
            @RequestParam(value = "don-vi", required = false) @Nullable String unit,
            Frame frame) {
        return pages.show(slug, unit == null || unit.isBlank() ? null : unit, frame);
    }

    @PostMapping(PATH + "/nhan")
    ResponseEntity<JteModel> receive(
            @PathVariable String slug,
            @RequestParam(value = "ve", required = false) @Nullable String back,
            Frame frame) {
        return pages.answer(slug, Asked.from(back), frame, () -> receipts.receive(slug, frame.actor()));
    }

    @PostMapping(PATH + "/da-doc")
    ResponseEntity<JteModel> read(
            @PathVariable String slug,
            @RequestParam(value = "ve", required = false) @Nullable String back,
            Frame frame) {
        return pages.answer(slug, Asked.from(back), frame, () -> receipts.read(slug, frame.actor()));
    }

    @PostMapping(PATH + "/toi-da-doc")
    ResponseEntity<JteModel> readMyself(
            @PathVariable String slug,
            @RequestParam(value = "ve", required = false) @Nullable String back,
            Frame frame) {
        return pages.answer(slug, Asked.from(back), frame, () -> receipts.readMyself(slug, frame.actor()));
    }

    @PostMapping(PATH + "/pho-bien")
    ResponseEntity<JteModel> tell(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            @RequestParam(value = "da-den", required = false) @Nullable String reached,
            @RequestParam(value = "tong-so", required = false) @Nullable String members,
            @RequestParam(value = "ghi-chu", required = false) @Nullable String note,
            Frame frame) {
        var form = new TellingForm(version, day, reached, members, note);
        return pages.answer(
                slug,
                new Asked(null, form, List.of()),
                frame,
                () -> receipts.tell(slug, version, form.telling(), form.noteText(), frame.actor()));
    }

    @PostMapping(PATH + "/chuyen-xuong")
    ResponseEntity<JteModel> passDown(
            @PathVariable String slug,
            @RequestParam(value = "pham-vi", defaultValue = "tat-ca") String whom,
            @RequestParam(value = "don-vi", required = false) @Nullable List<UnitId> units,
            @RequestParam(value = "ve", required = false) @Nullable String back,
            Frame frame) {
        var chosen = units == null ? List.<UnitId>of() : units;
        return pages.answer(slug, new Asked(back, null, chosen), frame, () -> {
            if (whom.equals("chon")) receipts.passTo(slug, chosen, frame.actor());
            else receipts.passToAll(slug, frame.actor());
        });
    }
}
