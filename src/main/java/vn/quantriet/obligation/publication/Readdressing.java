package vn.quantriet.obligation.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.obligation.course.DayMissing;
import vn.quantriet.obligation.course.ReasonMissing;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/**
 * A published document read once more on the tree of today: units its rules mean now and did not then are given its
 * duties; from units they no longer mean what is still to be done may be withdrawn. Looked at first, then done.
 */
@Component
public class Readdressing {

    private final DocumentShelf shelf;
    private final ReaddressingStore store;
    private final PublicationStore publications;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readdressing(
            DocumentShelf shelf,
            ReaddressingStore store,
            PublicationStore publications,
            Organizations organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.publications = publications;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** What is different between the tree of today and the assignments there are. */
    public record Plan(Document document, List<Difference> differences, LocalDate today) {

        public Plan {
            differences = List.copyOf(differences);
        }

        public long gained() {
            return differences.stream().mapToLong(Difference::gained).sum();
        }

        public long lost() {
            return differences.stream().mapToLong(Difference::lost).sum();
        }

        /** Whether the day of some duty that units would get has gone by. */
        public boolean needsDay() {
            return differences.stream().anyMatch(it -> it.gained() > 0 && it.isPast(today));
        }
    }

    /** What the person decided: until when where the day has gone by, and whether and why to withdraw. */
    public record Choice(long gained, long lost, @Nullable LocalDate until, boolean withdraw, String reason) {}

    @Transactional(readOnly = true)
    public Plan plan(String slug, Actor by) {
        by.require(Permission.PUBLISH_DOCUMENT);
        var document = shelf.get(slug, by);
        if (!document.isPublished() || !document.owner().equals(by.unit())) throw new NotFound();
        var today = LocalDate.now(clock);
        return new Plan(document, store.differences(document.id(), today), today);
    }

    /** Does what was looked at, or refuses when something else would come of it by now. */
    @Transactional
    public Plan apply(String slug, Choice choice, Actor by) {
        organizations.hold();
        var plan = plan(slug, by);
        if (plan.gained() != choice.gained() || plan.lost() != choice.lost()) throw new ChangedMeanwhile();
        if (choice.withdraw() && choice.reason().isBlank()) throw new ReasonMissing();
        var until = choice.until();
        if (plan.needsDay() && (until == null || until.isBefore(plan.today()))) throw new DayMissing();
        var given = 0;
        for (var difference : plan.differences()) if (difference.gained() > 0) given += give(difference, plan, until);
        var withdrawn = choice.withdraw() ? store.withdraw(plan.document().id(), plan.today(), choice.reason(), by) : 0;
        events.publishEvent(new Readdressed(by, slug, given, withdrawn));
        return plan;
    }

    private int give(Difference difference, Plan plan, @Nullable LocalDate until) {
        var due = difference.isPast(plan.today()) ? until : difference.due();
        var assigned =
                publications.assignMissing(Map.of(difference.id(), new Given(difference.period(), due)), plan.today());
        publications.support(Set.of(difference.id()), plan.today());
        return assigned;
    }
}
