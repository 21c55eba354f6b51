package vn.quantriet.study.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Pages;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.desk.CalendarEntry;
import vn.quantriet.study.desk.Desks;

/** A class for one's calendar: for whoever is called to it, and for whoever may look at it. */
@Pages
class ClassCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Desks desks;
    private final Clock clock;

    ClassCalendarController(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @GetMapping("/hoc-tap/lich/{id}.ics")
    ResponseEntity<String> calendar(@PathVariable ClassId id, Actor by) {
        var text = written(desks.calendarEntry(id, by), clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lop-" + id + ".ics")
                                .build()
                                .toString())
                .body(text);
    }

    private static String written(CalendarEntry entry, Instant now) {
        var calendar = new Calendar();
        calendar.setPropertyList(new PropertyList(List.of(
                new ProdId("-//Quan Triet//Classes//VI"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN)));
        calendar.add(new VEvent(new PropertyList(List.of(
                new Uid("lop-" + entry.id() + "@quan-triet"),
                new DtStamp(now),
                new DtStart<>(entry.starts()),
                new DtEnd<>(entry.ends()),
                new Summary(entry.name()),
                new Location(entry.where()),
                new Description(entry.campaign() + "\n" + entry.presenter())))));
        return calendar.toString();
    }
}
