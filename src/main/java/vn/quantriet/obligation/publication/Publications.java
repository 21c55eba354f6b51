package vn.quantriet.obligation.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.term.TermRules;
import vn.quantriet.obligation.term.Terms;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** From a reviewed document to duties in force: all of it or nothing, and never twice. */
@Component
public class Publications {

    private final Documents documents;
    private final DocumentShelf shelf;
    private final PublicationStore store;
    private final TermRules termRules;
    private final ApplicationEventPublisher events;
    private final Organizations organizations;
    private final Clock clock;

    Publications(
            Documents documents,
            DocumentShelf shelf,
            PublicationStore store,
            TermRules termRules,
            ApplicationEventPublisher events,
            Organizations organizations,
            Clock clock) {
        this.documents = documents;
        this.shelf = shelf;
        this.store = store;
        this.termRules = termRules;
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
        var today = LocalDate.now(clock);
        var counts = store.countLeads(sheet.document().owner(), open, today);
        var terms = termRules.terms();
        var shares = open.stream()
                .map(duty -> share(duty, counts.getOrDefault(duty.id(), 0), sheet.document(), terms, today))
                .toList();
        return new PublicationPlan(sheet.document(), shares, sheet.units(), terms.usualDays());
    }

    private static PublicationPlan.Share share(
            DraftDuty duty, int units, Document document, Terms terms, LocalDate today) {
        var given = given(duty, document, terms, today, false);
        var period = given.period();
        return new PublicationPlan.Share(duty, units, given.due(), period == null ? null : period.every());
    }

    /**
     * Publishes the document in the version the person saw. The document's row stays locked until everything is
     * written, so of two who publish at once the second finds it done. {@code usual} gives the usual term to what has
     * none.
     */
    @Transactional
    public Publication publish(DocumentId id, int version, boolean usual, Actor by) {
        organizations.hold();
        var published = documents.publish(id, version, by);
        var document = published.document();
        var added = new LinkedHashMap<ObligationId, Given>();
        var today = LocalDate.now(clock);
        var terms = termRules.terms();
        for (var ordinal = 1; ordinal <= published.duties().size(); ordinal++) {
            var duty = published.duties().get(ordinal - 1);
            var given = given(duty, document, terms, today, usual);
            // empty if in force since the first publication, with the tree of that day
            store.insert(document, ordinal, duty, given, by).ifPresent(obligation -> {
                store.insertRules(obligation, duty.addressees());
                store.insertStages(obligation, duty.nature().stages());
                added.put(obligation, given);
            });
        }
        if (added.isEmpty()) return new Publication(document, 0, 0);
        var assignments = store.assign(added, today);
        store.support(added.keySet(), today);
        afterStudy(document, published.duties(), terms, today);
        events.publishEvent(new DirectivePublished(by, id, document.slug(), added.size(), assignments));
        return new Publication(document, added.size(), assignments);
    }

    /** Who has nothing to study of the document has its time counted from the day of assignment. */
    private void afterStudy(Document document, List<DraftDuty> duties, Terms terms, LocalDate today) {
        duties.stream()
                .map(duty -> duty.deadline().timing().countdown())
                .filter(Objects::nonNull)
                .filter(countdown -> countdown.from() == Countdown.From.STUDY)
                .distinct()
                .forEach(countdown -> store.startWithoutStudy(document.id(), countdown, terms.after(countdown, today)));
    }

    private static Given given(DraftDuty duty, Document document, Terms terms, LocalDate today, boolean usual) {
        var every = terms.rhythm(duty.nature(), duty.deadline());
        if (every == null) return new Given(null, terms.due(duty.deadline(), document.issuedOn(), today, usual));
        var named = duty.deadline().timing().periodDay();
        var period = terms.first(every, named, today);
        return new Given(period, terms.in(period, named));
    }
}
