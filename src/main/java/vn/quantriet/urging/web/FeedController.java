package vn.quantriet.urging.web;

import static vn.quantriet.shell.Texts.t;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.urging.feed.DutyCalendar;

/** The private address of one's calendar, and the calendar itself, which asks for no sign-in. */
@Pages
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final DutyCalendar calendar;
    private final Templates page;

    FeedController(DutyCalendar calendar, Templates page) {
        this.calendar = calendar;
        this.page = page;
    }

    @GetMapping("/thong-bao/lich")
    JteModel show(Frame frame) {
        return page.urgingCalendar(frame, calendar.isMade(frame.actor()), "");
    }

    /** Answers with the address itself, which is shown this once. */
    @PostMapping("/thong-bao/lich")
    ResponseEntity<JteModel> make(Frame frame) {
        var address = opened(calendar.make(frame.actor()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page.urgingCalendar(frame, true, address));
    }

    /** Where no operator has said at which address we are, the one we were asked at will do. */
    private static String opened(String address) {
        return address.startsWith("/")
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + address
                : address;
    }

    @PostMapping("/thong-bao/lich/bo")
    ResponseEntity<JteModel> withdraw(Actor by) {
        calendar.withdraw(by);
        return Redirect.to("/thong-bao/lich");
    }

    @GetMapping("/lich/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        var text = calendar.read(token, t("urging.calendar-name"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
