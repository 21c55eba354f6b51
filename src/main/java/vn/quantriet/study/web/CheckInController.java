package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.checkin.CheckIn;
import vn.quantriet.study.checkin.CodeNotOurs;
import vn.quantriet.study.checkin.Scan;

/** Where a scanned code leads: one tap and one is there. */
@Pages
class CheckInController {

    private final CheckIn checkIn;
    private final Templates page;

    CheckInController(CheckIn checkIn, Templates page) {
        this.checkIn = checkIn;
        this.page = page;
    }

    /** Where a code can be typed; a device keeps this page for when it scans without a network. */
    @GetMapping("/diem-danh")
    JteModel ask(Frame frame) {
        return page.studyCheckIn(frame, CheckInPage.EMPTY);
    }

    @GetMapping("/diem-danh/{code}")
    ResponseEntity<JteModel> look(@PathVariable String code, Frame frame) {
        try {
            var invitation = checkIn.look(code, frame.actor());
            return ResponseEntity.ok(page.studyCheckIn(frame, new CheckInPage(code, invitation, null, null)));
        } catch (Refusal refusal) {
            return refused(code, refusal, frame);
        }
    }

    @PostMapping("/diem-danh")
    ResponseEntity<JteModel> come(
            @RequestParam(value = "ma", defaultValue = "") String code,
            @RequestParam(value = "phieu", required = false) @Nullable String ticket,
            @RequestParam(value = "luc", required = false) @Nullable String at,
            @RequestParam(value = "khoa", required = false) @Nullable String key,
            Frame frame) {
        try {
            var scan = new Scan(code, ticket, kept(at, key));
            return Redirect.to("/diem-danh/lop/" + checkIn.come(scan, frame.actor()));
        } catch (Refusal refusal) {
            return refused(code, refusal, frame);
        }
    }

    @GetMapping("/diem-danh/lop/{id}")
    JteModel came(@PathVariable ClassId id, Frame frame) {
        return page.studyCheckIn(frame, new CheckInPage("", null, checkIn.arrival(id, frame.actor()), null));
    }

    private ResponseEntity<JteModel> refused(String code, Refusal refusal, Frame frame) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page.studyCheckIn(frame, new CheckInPage(code, null, null, refusal)));
    }

    private static Scan.@Nullable Kept kept(@Nullable String at, @Nullable String key) {
        if (at == null || key == null) return null;
        try {
            return new Scan.Kept(Instant.parse(at), key);
        } catch (DateTimeParseException _) {
            throw new CodeNotOurs();
        }
    }
}
