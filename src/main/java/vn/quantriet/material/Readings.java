package vn.quantriet.material;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.material.MaterialStore.Found;
import vn.quantriet.material.file.KeptFiles;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/**
 * Reading what is meant for one, and how far one is with it. Those who write and approve see every edition of their
 * branch, those who have its board what is offered there.
 */
@Component
public class Readings {

    private static final int LAST_PLACE = 1_000_000;

    private final MaterialStore materials;
    private final EditionStore editions;
    private final ReadingStore readings;
    private final KeptFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readings(
            MaterialStore materials,
            EditionStore editions,
            ReadingStore readings,
            KeptFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.materials = materials;
        this.editions = editions;
        this.readings = readings;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** What is offered, or what waits to be; whoever it is meant for has opened it now. */
    @Transactional
    public MaterialSheet open(MaterialId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var found = find(id, by);
        var material = found.material();
        var edition = material.inForce()
                .or(() -> isStaff(found, by) ? material.open() : Optional.empty())
                .or(() -> isStaff(found, by) ? material.editions().stream().findFirst() : Optional.empty())
                .orElseThrow(NotFound::new);
        return sheet(found, edition, by);
    }

    /** An edition by its number: what is offered, and for staff any. */
    @Transactional
    public MaterialSheet open(MaterialId id, int number, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var found = find(id, by);
        return sheet(found, numbered(found, number, by), by);
    }

    private MaterialSheet sheet(Found found, Edition edition, Actor by) {
        var offered = found.material().inForce().filter(edition::equals).isPresent();
        var progress = offered && found.meant() ? readings.open(edition.id(), clock.instant(), by) : none();
        return new MaterialSheet(
                found.material(),
                edition,
                editions.content(edition.id()),
                progress.orElse(ReadingProgress.NONE),
                progress.isPresent(),
                found.within() && by.may(Permission.WRITE_MATERIAL),
                found.within() && by.may(Permission.APPROVE_MATERIAL));
    }

    /** The file of an edition one may read. */
    @Transactional(readOnly = true)
    public Matter.Filed file(MaterialId id, int number, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var edition = numbered(find(id, by), number, by);
        if (editions.content(edition.id()) instanceof Matter.Filed file) return file;
        throw new NotFound();
    }

    /** Its bytes, read as they are taken. */
    public InputStream stream(Matter.Filed file) {
        return files.stream(file);
    }

    /** As one goes along; of an edition that is no longer offered nothing is kept. */
    @Transactional
    public void move(MaterialId id, int number, int share, int place, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var found = find(id, by);
        var edition = numbered(found, number, by);
        if (!found.meant() || !edition.isApproved()) return;
        var seen = Math.clamp(share, 0, 100);
        readings.move(edition.id(), seen, Math.clamp(place, 0, LAST_PLACE), clock.instant(), by);
    }

    /** Đã đọc. */
    @Transactional
    public void finish(MaterialId id, int number, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var found = find(id, by);
        var edition = numbered(found, number, by);
        if (!found.meant() || !edition.isApproved()) throw new NotMeantForYou();
        if (readings.open(edition.id(), clock.instant(), by).isEmpty()) throw new NotMeantForYou();
        if (!readings.finish(edition.id(), clock.instant(), by)) return;
        var details = Map.of("edition", Integer.toString(number), "title", edition.title());
        events.publishEvent(new MaterialChanged(by, "material.read", id, details));
    }

    private Found find(MaterialId id, Actor by) {
        return materials
                .find(id, LocalDate.now(clock), by)
                .filter(found -> found.meant() || isStaff(found, by) || oversees(found, by))
                .orElseThrow(NotFound::new);
    }

    /** What was offered once may be finished offline and told of later. */
    private static Edition numbered(Found found, int number, Actor by) {
        return found.material()
                .numbered(number)
                .filter(edition -> isStaff(found, by) || edition.isApproved())
                .orElseThrow(NotFound::new);
    }

    private static boolean isStaff(Found found, Actor by) {
        return found.within() && (by.may(Permission.WRITE_MATERIAL) || by.may(Permission.APPROVE_MATERIAL));
    }

    private static boolean oversees(Found found, Actor by) {
        return found.within()
                && by.may(Permission.SEE_BOARD)
                && found.material().inForce().isPresent();
    }

    private static Optional<ReadingProgress> none() {
        return Optional.empty();
    }
}
