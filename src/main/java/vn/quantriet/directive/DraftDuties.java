package vn.quantriet.directive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.Addressee;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
import vn.quantriet.parser.Span;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** The review: a person edits, splits, merges, removes and confirms what the machine proposed. */
@Component
public class DraftDuties {

    private final DocumentStore documents;
    private final DraftDutyStore duties;
    private final Addressees addressees;
    private final ApplicationEventPublisher events;

    DraftDuties(
            DocumentStore documents, DraftDutyStore duties, Addressees addressees, ApplicationEventPublisher events) {
        this.documents = documents;
        this.duties = duties;
        this.addressees = addressees;
        this.events = events;
    }

    /** Confirms, removes or restores a duty. */
    @Transactional
    public DraftDuty decide(DraftDutyId id, int version, DraftDuty.State state, Actor by) {
        var review = review(id, version, by);
        duties.update(review.duty().as(state));
        return review.done("directive.duty-" + state.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Transactional
    public DraftDuty edit(DraftDutyId id, int version, DutyEdit edit, Actor by) {
        var review = review(id, version, by);
        duties.update(review.duty().edited(edit));
        address(id, edit, by);
        return review.done("directive.duty-edited");
    }

    /** The duty keeps the first wording; a second one, with the same units and deadline, follows it. */
    @Transactional
    public DraftDuty split(DraftDutyId id, int version, String first, String second, Actor by) {
        if (first.isBlank() || second.isBlank()) throw new DutyWithoutAction();
        var review = review(id, version, by);
        var duty = review.duty();
        duties.update(duty.reworded(first));
        var twin = duties.insert(review.document().id(), duties.ordinalAfter(id), duty.twin(second));
        copyAddressees(duty, twin);
        return review.done("directive.duty-split");
    }

    /** Takes the next duty into this one; the other is set aside and can be restored. */
    @Transactional
    public DraftDuty merge(DraftDutyId id, int version, Actor by) {
        var review = review(id, version, by);
        var duty = review.duty();
        var next = review.all().stream()
                .filter(DraftDuty::isOpen)
                .dropWhile(open -> !open.id().equals(id))
                .skip(1)
                .findFirst()
                .orElseThrow(NothingToMergeWith::new);
        duties.update(duty.merged(next));
        duties.update(next.as(DraftDuty.State.REMOVED));
        addMissing(duty, next);
        return review.done("directive.duties-merged");
    }

    /** A duty the machine did not see. */
    @Transactional
    public DraftDuty add(DocumentId document, @Nullable String provision, DutyEdit edit, Actor by) {
        by.require(Permission.DRAFT_DOCUMENT);
        var found = documents.inReview(document, by);
        var nowhere = new Marks(new Span(0, 0), List.of(), List.of(), List.of(), false);
        var added = new NewDraftDuty(
                provision, edit.action(), edit.deliverable(), edit.deadline(), edit.nature(), nowhere, 1, List.of());
        var id = duties.insert(document, duties.lastOrdinal(document), added);
        address(id, edit, by);
        return new Review(found, List.of(), id, by).done("directive.duty-added");
    }

    /** Gives a phrase of this document another meaning, and remembers it for the next one if asked to. */
    @Transactional
    public void readdress(DocumentId document, String phrase, AddresseeRule rule, boolean remember, Actor by) {
        by.require(Permission.DRAFT_DOCUMENT);
        var found = documents.inReview(document, by);
        duties.readdress(document, phrase, new Addressee(phrase, rule, Addressee.Basis.TAUGHT));
        duties.countUnits(found);
        documents.touch(found);
        if (remember) addressees.teach(phrase, rule, by);
        var details = Map.of("phrase", phrase, "remembered", Boolean.toString(remember));
        events.publishEvent(new DocumentChanged(by, "directive.phrase-readdressed", found.slug(), details));
    }

    private void address(DraftDutyId id, DutyEdit edit, Actor by) {
        var meanings = addressees.resolve(
                by.unit(),
                Stream.concat(edit.leads().stream(), edit.supports().stream()).toList());
        duties.removeAddressees(id);
        duties.insertAddressees(id, DraftAddressee.Part.LEAD, meanings(edit.leads(), meanings));
        duties.insertAddressees(id, DraftAddressee.Part.SUPPORT, meanings(edit.supports(), meanings));
    }

    private static List<Addressee> meanings(List<String> phrases, Map<String, Addressee> meanings) {
        return phrases.stream().map(meanings::get).filter(Objects::nonNull).toList();
    }

    private void copyAddressees(DraftDuty from, DraftDutyId to) {
        duties.insertAddressees(to, DraftAddressee.Part.LEAD, DraftAddressee.meanings(from.leads()));
        duties.insertAddressees(to, DraftAddressee.Part.SUPPORT, DraftAddressee.meanings(from.supports()));
    }

    private void addMissing(DraftDuty duty, DraftDuty other) {
        duties.insertAddressees(
                duty.id(), DraftAddressee.Part.LEAD, DraftAddressee.missing(duty.leads(), other.leads()));
        duties.insertAddressees(
                duty.id(), DraftAddressee.Part.SUPPORT, DraftAddressee.missing(duty.supports(), other.supports()));
    }

    private Review review(DraftDutyId id, int version, Actor by) {
        by.require(Permission.DRAFT_DOCUMENT);
        var document = documents.inReview(duties.documentOf(id), by);
        var review = new Review(document, duties.of(document.id()), id, by);
        if (review.duty().version() != version) throw new ChangedMeanwhile();
        return review;
    }

    /** One step of a review: what it began with, and how it ends. */
    private final class Review {

        private final Document document;
        private final List<DraftDuty> all;
        private final DraftDutyId id;
        private final Actor by;

        Review(Document document, List<DraftDuty> all, DraftDutyId id, Actor by) {
            this.document = document;
            this.all = all;
            this.id = id;
            this.by = by;
        }

        Document document() {
            return document;
        }

        List<DraftDuty> all() {
            return all;
        }

        DraftDuty duty() {
            return find(all);
        }

        DraftDuty done(String action) {
            duties.countUnits(document);
            documents.touch(document);
            events.publishEvent(new DocumentChanged(by, action, document.slug(), Map.of("duty", id.toString())));
            return find(duties.of(document.id()));
        }

        private DraftDuty find(List<DraftDuty> among) {
            return among.stream()
                    .filter(duty -> duty.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }
}
