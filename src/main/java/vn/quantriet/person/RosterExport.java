package vn.quantriet.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Everybody whom a list shows, one after the other, for a file. */
@Component
public class RosterExport {

    private final RosterStore rosters;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RosterExport(RosterStore rosters, TransactionTemplate transactions, Clock clock, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    /** All pages of the list. That they were taken out is written down first, for whoever goes away in the middle. */
    public void each(RosterFilter filter, Actor by, Consumer<Line> to) {
        by.require(Permission.READ_PEOPLE);
        var today = LocalDate.now(clock);
        var sensitive = by.may(Permission.READ_SENSITIVE);
        transactions.executeWithoutResult(_ -> writeDown(filter, today, sensitive, by));
        transactions.executeWithoutResult(_ -> rosters.each(filter, today, sensitive, to));
    }

    private void writeDown(RosterFilter filter, LocalDate today, boolean sensitive, Actor by) {
        if (!rosters.isWithin(filter.unit(), by.unit())) throw new NotFound();
        var details = Map.of(
                "people", Long.toString(rosters.total(filter, today, sensitive)),
                "day", filter.day().toString(),
                "sensitive", Boolean.toString(sensitive));
        events.publishEvent(new PeopleExported(by, filter.unit(), details));
    }

    /**
     * One person as they stood on the day of the list, with the position they hold in that unit, the head first. Since
     * when is known where that is what they are today; what is sensitive is there only for those who may see it.
     */
    public record Line(
            PersonId id,
            Particulars particulars,
            String unitCode,
            @Nullable LocalDate unitSince,
            Membership.Kind membership,
            @Nullable LocalDate memberSince,
            @Nullable String title,
            boolean head) {}
}
