package vn.quantriet.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.material.file.KeptFiles;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Writing materials of one's branch: one drafts and proposes, another approves. */
@Component
public class Materials {

    private final MaterialStore materials;
    private final EditionStore editions;
    private final KeptFiles files;
    private final DocumentShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Materials(
            MaterialStore materials,
            EditionStore editions,
            KeptFiles files,
            DocumentShelf shelf,
            ApplicationEventPublisher events,
            Clock clock) {
        this.materials = materials;
        this.editions = editions;
        this.files = files;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** For whoever writes or approves. */
    @Transactional(readOnly = true)
    public Material get(MaterialId id, Actor by) {
        requireStaff(by);
        return find(id, by);
    }

    /** What an edition of it holds, whoever may see which. */
    @Transactional(readOnly = true)
    public Matter content(Edition edition) {
        return editions.content(edition.id());
    }

    /** Of the unit one acts for, about a published document. */
    @Transactional
    public MaterialId add(String slug, MaterialKind kind, NewEdition written, Actor by) {
        by.require(Permission.WRITE_MATERIAL);
        var document = shelf.get(slug, by);
        if (!document.isPublished()) throw new NotFound();
        var content = keep(kind, written.content(), List.of());
        var id = materials.add(document, by.unit(), kind, written.position(), clock.instant());
        editions.add(id, 1, written, content, Signed.by(by, clock.instant()));
        tell("material.added", id, by, Map.of("title", written.title(), "document", slug));
        return id;
    }

    /** Into the draft there is, or a new one; what waits for approval has to come back first. */
    @Transactional
    public void write(MaterialId id, int version, NewEdition written, Actor by) {
        by.require(Permission.WRITE_MATERIAL);
        var material = find(id, by);
        materials.turn(id, version, written.position());
        var content = keep(material.kind(), written.content(), material.editions());
        var signed = Signed.by(by, clock.instant());
        var open = material.open();
        if (open.isEmpty()) editions.add(id, material.nextNumber(), written, content, signed);
        else rewrite(open.get(), written, content, signed);
        tell("material.written", id, by, Map.of("title", written.title()));
    }

    private void rewrite(Edition draft, NewEdition written, Matter content, Signed signed) {
        if (!draft.isDraft()) throw new EditionNotDraft();
        var before = editions.content(draft.id());
        editions.rewrite(draft.id(), written, content, signed);
        if (before instanceof Matter.Filed file && !before.equals(content)) files.forgetUnused(file.id());
    }

    @Transactional
    public void propose(MaterialId id, int version, Actor by) {
        by.require(Permission.WRITE_MATERIAL);
        var draft = find(id, by).open().orElseThrow(EditionNotDraft::new);
        step(id, version, "material.proposed", draft, edition -> edition.propose(by, clock.instant()), by);
    }

    @Transactional
    public void approve(MaterialId id, int version, Actor by) {
        by.require(Permission.APPROVE_MATERIAL);
        var proposed = find(id, by).open().orElseThrow(EditionNotProposed::new);
        step(id, version, "material.approved", proposed, edition -> edition.approve(by, clock.instant()), by);
    }

    /** By whoever does not approve it, or whose it is. */
    @Transactional
    public void sendBack(MaterialId id, int version, String reason, Actor by) {
        requireStaff(by);
        var proposed = find(id, by).open().orElseThrow(EditionNotProposed::new);
        step(id, version, "material.sent-back", proposed, edition -> edition.sendBack(reason), by);
    }

    /** Nobody is offered the material until another edition of it is approved. */
    @Transactional
    public void withdraw(MaterialId id, int version, String reason, Actor by) {
        by.require(Permission.APPROVE_MATERIAL);
        var offered = find(id, by).inForce().orElseThrow(EditionNotApproved::new);
        step(id, version, "material.withdrawn", offered, edition -> edition.withdraw(reason, by, clock.instant()), by);
    }

    private void step(
            MaterialId id, int version, String action, Edition edition, UnaryOperator<Edition> change, Actor by) {
        materials.turn(id, version, null);
        editions.stand(change.apply(edition));
        tell(action, id, by, Map.of("edition", Integer.toString(edition.number()), "title", edition.title()));
    }

    private Matter keep(MaterialKind kind, NewContent content, List<Edition> before) {
        return switch (content) {
            case NewContent.Written(var source) when kind.isWritten() -> new Matter.Written(source);
            case NewContent.Link(var address) when kind == MaterialKind.LINK -> new Matter.Link(address);
            case NewContent.Sent(var file) when kind.isFile() -> files.keep(file);
            case NewContent.AsBefore _
            when !before.isEmpty() -> editions.content(before.getFirst().id());
            case NewContent.Written _, NewContent.Link _, NewContent.Sent _, NewContent.AsBefore _ ->
                throw new EditionEmpty();
        };
    }

    /** Of the branch; what a unit above wrote is read, not written. */
    private Material find(MaterialId id, Actor by) {
        return materials
                .find(id, LocalDate.now(clock), by)
                .filter(MaterialStore.Found::within)
                .orElseThrow(NotFound::new)
                .material();
    }

    private static void requireStaff(Actor by) {
        if (!by.may(Permission.WRITE_MATERIAL) && !by.may(Permission.APPROVE_MATERIAL)) throw new NotAllowed();
    }

    private void tell(String action, MaterialId id, Actor by, Map<String, String> details) {
        events.publishEvent(new MaterialChanged(by, action, id, details));
    }
}
