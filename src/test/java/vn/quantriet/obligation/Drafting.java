package vn.quantriet.obligation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;

/** Writes a document's duties as a person does in the review, and publishes it. */
@TestComponent
class Drafting {

    private final DraftDuties drafts;
    private final DocumentShelf shelf;
    private final Addressees addressees;
    private final Publications publications;

    Drafting(DraftDuties drafts, DocumentShelf shelf, Addressees addressees, Publications publications) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.addressees = addressees;
        this.publications = publications;
    }

    record Duty(String action, Nature nature, Deadline deadline, Set<UnitKind> kinds) {

        Duty {
            kinds = Set.copyOf(kinds);
        }
    }

    Document publish(Document empty, boolean usual, Actor by, Duty... duties) {
        for (var duty : duties) add(empty, duty, null, by);
        var ready = shelf.get(empty.slug(), by);
        publications.publish(ready.id(), ready.version(), usual, by);
        return shelf.get(empty.slug(), by);
    }

    void add(Document document, Duty duty, @Nullable String provision, Actor by) {
        var phrase = "đối tượng " + duty.kinds();
        var rule = new AddresseeRule(duty.kinds(), AddresseeRule.Reach.BRANCH, List.of(), List.of());
        addressees.teach(phrase, rule, by);
        var edit = new DutyEdit(duty.action(), null, duty.deadline(), duty.nature(), List.of(phrase), List.of());
        drafts.add(document.id(), provision, edit, by);
    }
}
