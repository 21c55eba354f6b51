package vn.quantriet.directive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.chain.Chains;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.parser.DirectiveParser;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;

/** The register of documents: brought in, put right, published. */
@Component
public class Documents {

    private final DocumentStore documents;
    private final TextStore texts;
    private final DraftDutyStore duties;
    private final Proposing proposing;
    private final Chains chains;
    private final WorkFields fields;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentStore documents,
            TextStore texts,
            DraftDutyStore duties,
            Proposing proposing,
            Chains chains,
            WorkFields fields,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.texts = texts;
        this.duties = duties;
        this.proposing = proposing;
        this.chains = chains;
        this.fields = fields;
        this.events = events;
    }

    /** Reads a text and registers what it says, for a person to review; {@code notes} tell what was done to it. */
    @Transactional
    public Document register(String text, @Nullable String fileName, List<String> notes, Actor by) {
        by.require(Permission.DRAFT_DOCUMENT);
        var parsed = DirectiveParser.parse(text);
        var heading = Heading.of(parsed.metadata());
        documents.findSame(heading, by.unit()).ifPresent(same -> {
            throw new AlreadyRegistered(same.title(), same.slug());
        });
        var document = documents.insert(heading, text, fileName, notes, by);
        texts.insert(document.id(), parsed);
        proposing.propose(document, parsed, by);
        chains.propose(document);
        events.publishEvent(new DocumentChanged(by, "directive.registered", document.slug(), Map.of()));
        return document;
    }

    /** Puts the heading right, and which document it carries out. */
    @Transactional
    public Document correct(DocumentId id, int version, Heading heading, @Nullable String carriesOut, Actor by) {
        by.require(Permission.DRAFT_DOCUMENT);
        var document = documents.inReview(id, by);
        if (document.version() != version) throw new ChangedMeanwhile();
        fields.requireKnown(heading.field());
        var corrected = documents.correct(document, heading);
        chains.decide(document, carriesOut);
        events.publishEvent(
                new DocumentChanged(by, "directive.corrected", document.slug(), heading.changesFrom(document)));
        return corrected;
    }

    /** Sorts the document into a field of work, or into none; also one that is published already. */
    @Transactional
    public Document classify(DocumentId id, int version, @Nullable String field, Actor by) {
        by.require(Permission.DRAFT_DOCUMENT);
        var document = documents.lock(id, by);
        if (document.version() != version) throw new ChangedMeanwhile();
        fields.requireKnown(field);
        var classified = documents.classify(document, field);
        var change = Heading.change(document.field(), field);
        events.publishEvent(new DocumentChanged(by, "directive.classified", document.slug(), Map.of("field", change)));
        return classified;
    }

    /**
     * Marks the document published, in the caller's transaction, and hands on the duties a person let stand. A document
     * that is published already is handed on again, unchanged.
     */
    @Transactional
    public PublishedDuties publish(DocumentId id, int version, Actor by) {
        by.require(Permission.PUBLISH_DOCUMENT);
        var document = documents.lock(id, by);
        var open = duties.of(id).stream().filter(DraftDuty::isOpen).toList();
        if (document.isPublished()) return new PublishedDuties(document, open);
        if (document.version() != version) throw new ChangedMeanwhile();
        if (open.isEmpty()) throw new NothingToPublish();
        var incomplete = open.stream().filter(duty -> !duty.isPublishable()).count();
        if (incomplete > 0) throw new IncompleteDuties(incomplete);
        return new PublishedDuties(documents.publish(document, by), open);
    }
}
