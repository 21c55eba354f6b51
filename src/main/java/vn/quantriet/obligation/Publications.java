package vn.quantriet.obligation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** From a reviewed document to duties in force: all of it or nothing, and never twice. */
@Component
public class Publications {

    private final Documents documents;
    private final DocumentShelf shelf;
    private final PublicationStore store;
    private final ApplicationEventPublisher events;
    private final Organizations organizations;
    private final Clock clock;

    Publications(
            Documents documents,
            DocumentShelf shelf,
            PublicationStore store,
            ApplicationEventPublisher events,
            Organizations organizations,
            Clock clock) {
        this.documents = documents;
        this.shelf = shelf;
        this.store = store;
        this.events = events;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What {@link #publish} would do now, for a person to look at before they do it. */
    @Transactional(readOnly = true)
    public PublicationPlan plan(String slug, Actor by) {
        by.require(Permission.PUBLISH_DOCUMENT);
        var sheet = shelf.review(slug, by);
        var open = sheet.duties().stream().filter(DraftDuty::isOpen).toList();
        var counts = store.countLeads(sheet.document().owner(), open, LocalDate.now(clock));
        var shares = open.stream()
                .map(duty -> new PublicationPlan.Share(duty, counts.getOrDefault(duty.id(), 0)))
                .toList();
        return new PublicationPlan(sheet.document(), shares, sheet.units());
    }

    /**
     * Publishes the document in the version the person saw. The document's row stays locked until everything is
     * written, so of two who publish at once the second finds it done.
     */
    @Transactional
    public Publication publish(DocumentId id, int version, Actor by) {
        organizations.hold();
        var published = documents.publish(id, version, by);
        var document = published.document();
        var assignments = 0;
        var added = 0;
        for (var ordinal = 1; ordinal <= published.duties().size(); ordinal++) {
            var duty = published.duties().get(ordinal - 1);
            var obligation = store.insert(document, ordinal, duty);
            if (obligation.isEmpty()) continue; // in force since the first publication, with the tree of that day
            added++;
            assignments += address(obligation.get(), duty);
        }
        if (added > 0) {
            events.publishEvent(new DirectivePublished(by, id, document.slug(), added, assignments));
        }
        return new Publication(document, added, assignments);
    }

    private int address(ObligationId obligation, DraftDuty duty) {
        store.insertRules(obligation, duty.addressees());
        var assignments = store.assign(obligation, LocalDate.now(clock));
        store.support(obligation, LocalDate.now(clock));
        return assignments;
    }
}
