package vn.quantriet.urging.feed;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Duties as a calendar of whole days (RFC 5545), on which nobody is busy. */
final class CalendarText {

    private CalendarText() {}

    static String of(List<DueDuty> duties, String name, String address, Instant now) {
        var calendar = new Calendar();
        calendar.setPropertyList(new PropertyList(List.of(
                new ProdId("-//Quan Triet//Duties//VI"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", name))));
        duties.forEach(duty -> calendar.add(event(duty, address, now)));
        return calendar.toString();
    }

    private static VEvent event(DueDuty duty, String address, Instant now) {
        var where = address.isEmpty() ? "" : "\n" + address + "/nhiem-vu/" + duty.id();
        return new VEvent(new PropertyList(List.of(
                new Uid("nhiem-vu-" + duty.id() + "@quan-triet"),
                new DtStamp(now),
                new DtStart<>(duty.due()),
                new DtEnd<>(duty.due().plusDays(1)),
                new Summary(duty.heading() + " · " + duty.unit()),
                new Description(duty.document() + where),
                ImmutableTransp.TRANSPARENT)));
    }
}
