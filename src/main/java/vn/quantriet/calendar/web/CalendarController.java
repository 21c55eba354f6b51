package vn.quantriet.calendar.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Year;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.calendar.DayMissing;
import vn.quantriet.calendar.SpecialDay;
import vn.quantriet.calendar.WorkCalendar;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;

/** The days of rest of a year: for everybody to read, for the administrator of the whole tree to change. */
@Pages
class CalendarController {

    private static final String PATH = "/lich-lam-viec";

    private final WorkCalendar calendar;
    private final Clock clock;
    private final Templates page;

    CalendarController(WorkCalendar calendar, Clock clock, Templates page) {
        this.calendar = calendar;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping(PATH)
    JteModel show(@RequestParam(value = "nam", required = false) @Nullable Integer year, Frame frame) {
        return page(yearOf(year), CalendarPage.NewDay.EMPTY, null, frame);
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> add(
            @RequestParam(value = "nam", required = false) @Nullable Integer year,
            @RequestParam(value = "ngay", required = false) @Nullable String day,
            @RequestParam(value = "loai", required = false) SpecialDay.@Nullable Kind kind,
            @RequestParam(value = "ten", required = false) @Nullable String name,
            @RequestParam(value = "du-kien", defaultValue = "false") boolean provisional,
            Frame frame) {
        var typed = new CalendarPage.NewDay(day, kind, name, provisional);
        try {
            var added = read(typed);
            calendar.add(added, frame.actor());
            return Redirect.to(PATH + "?nam=" + added.day().getYear());
        } catch (NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            frame.actor().require(Permission.MANAGE_SETTINGS);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(yearOf(year), typed, refusal, frame));
        }
    }

    @PostMapping(PATH + "/bo")
    ResponseEntity<JteModel> remove(@RequestParam("ngay") String day, Frame frame) {
        var removed = DayField.read(day);
        if (removed == null) throw new DayMissing();
        calendar.remove(removed, frame.actor());
        return Redirect.to(PATH + "?nam=" + removed.getYear());
    }

    private static SpecialDay read(CalendarPage.NewDay typed) {
        var day = DayField.read(typed.day());
        if (day == null) throw new DayMissing();
        var kind = Objects.requireNonNullElse(typed.kind(), SpecialDay.Kind.HOLIDAY);
        return new SpecialDay(day, kind, typed.nameText(), typed.provisional());
    }

    private JteModel page(Year year, CalendarPage.NewDay typed, @Nullable Refusal refusal, Frame frame) {
        var years = new TreeSet<>(calendar.years());
        if (!years.isEmpty()) years.add(years.last().plusYears(1));
        years.add(year);
        return page.calendarYear(
                frame,
                new CalendarPage(
                        year,
                        years.stream().toList(),
                        calendar.of(year),
                        calendar.mayChange(frame.actor()),
                        typed,
                        refusal));
    }

    private Year yearOf(@Nullable Integer asked) {
        return asked == null || asked < 1900 || asked > 2999 ? Year.now(clock) : Year.of(asked);
    }
}
