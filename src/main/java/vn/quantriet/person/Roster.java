package vn.quantriet.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** Who is on the rosters of the actor's branch, today or on a day gone by. */
@Component
public class Roster {

    /** How many people a page holds. */
    public static final int PAGE = 50;

    private final RosterStore rosters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Roster(RosterStore rosters, Clock clock, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Headcount count(UnitId unit, LocalDate day, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return day.equals(LocalDate.now(clock)) ? rosters.count(unit, by.unit()) : rosters.count(unit, day);
    }

    /** A page of people by name; whoever may see what is sensitive is written down as having looked. */
    @Transactional
    public RosterPage list(RosterFilter filter, Actor by) {
        by.require(Permission.READ_PEOPLE);
        if (!rosters.isWithin(filter.unit(), by.unit())) throw new NotFound();
        var sensitive = by.may(Permission.READ_SENSITIVE);
        var today = LocalDate.now(clock);
        var total = rosters.total(filter, today, sensitive);
        var page = new RosterPage(rosters.list(filter, today, sensitive), total, filter.page());
        if (sensitive && !page.entries().isEmpty()) {
            var details = Map.of(
                    "people",
                    Integer.toString(page.entries().size()),
                    "day",
                    filter.day().toString());
            events.publishEvent(new PersonRead(by, "roster:" + filter.unit(), details));
        }
        return page;
    }

    /** Who headed the unit on that day, as far as it is written down. */
    @Transactional(readOnly = true)
    public Optional<Head> head(UnitId unit, LocalDate day, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return rosters.head(unit, day, by.unit());
    }

    /** {@code open}: whose page the actor may find, being of the branch. */
    public record Head(PersonId id, String name, String title, LocalDate since, boolean open) {}

    /** People in the unit itself, and in it with everything below. */
    public record Headcount(long own, long branch) {}
}
