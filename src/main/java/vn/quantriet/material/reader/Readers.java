package vn.quantriet.material.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.material.MaterialChanged;
import vn.quantriet.material.MaterialId;
import vn.quantriet.material.Readings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** Who has read a material, for those who answer for it; that they looked at names is in the audit log. */
@Component
public class Readers {

    private final Readings readings;
    private final ReadershipStore readership;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readers(Readings readings, ReadershipStore readership, ApplicationEventPublisher events, Clock clock) {
        this.readings = readings;
        this.readership = readership;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Readership of(MaterialId id, Actor by) {
        return read(id, "material.readers-read", by);
    }

    /** To be taken out as a file. */
    @Transactional
    public Readership export(MaterialId id, Actor by) {
        return read(id, "material.readers-exported", by);
    }

    private Readership read(MaterialId id, String action, Actor by) {
        by.require(Permission.READ_PEOPLE);
        var material = readings.offered(id, by);
        var today = LocalDate.now(clock);
        var rows = readership.rows(id, by.unit(), today);
        var people = readership.people(id, by.unit(), today);
        if (!people.isEmpty() || action.endsWith("exported"))
            events.publishEvent(new MaterialChanged(by, action, id, Map.of("people", Integer.toString(people.size()))));
        return new Readership(material, rows, people);
    }
}
