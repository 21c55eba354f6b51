package vn.quantriet.obligation.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.obligation.term.TermRules;
import vn.quantriet.obligation.term.Terms;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;

/**
 * Gives recurring duties anew when a period begins, to the units their rules mean in the tree of that day. A period
 * that began while nothing ran is caught up with; each is opened once, whichever node comes first.
 */
@Component
public class PeriodOpening {

    private final PeriodStore periods;
    private final PublicationStore publications;
    private final TermRules termRules;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    PeriodOpening(
            PeriodStore periods,
            PublicationStore publications,
            TermRules termRules,
            Organizations organizations,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.periods = periods;
        this.publications = publications;
        this.termRules = termRules;
        this.organizations = organizations;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens every period that has begun by today; answers how many were opened. */
    public int openBegun() {
        var today = LocalDate.now(clock);
        var terms = termRules.terms();
        var opened = 0;
        for (var recurring : periods.all())
            for (var it = recurring; !it.next().start().isAfter(today); it = it.advanced())
                if (open(it, terms, today)) opened++;
        return opened;
    }

    private boolean open(Recurring recurring, Terms terms, LocalDate today) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            organizations.hold();
            if (!periods.claim(recurring)) return false;
            var period = recurring.next();
            var given = new Given(period, terms.in(period, recurring.day()));
            var assignments = publications.assignMissing(Map.of(recurring.id(), given), today);
            publications.support(Set.of(recurring.id()), today);
            events.publishEvent(new PeriodOpened(by(recurring), recurring, assignments));
            return true;
        }));
    }

    /** It is done in the name of whoever published the duty, with no right of theirs. */
    private static Actor by(Recurring recurring) {
        return new Actor(
                new AccountId(recurring.givenBy()),
                recurring.givenByName(),
                recurring.owner(),
                recurring.ownerName(),
                Set.of());
    }

    @Configuration
    static class Daily {

        @Bean
        static RecurringWork openingPeriods(PeriodOpening opening) {
            return RecurringWork.daily("obligation.open-periods", LocalTime.of(0, 10), opening::openBegun);
        }
    }
}
