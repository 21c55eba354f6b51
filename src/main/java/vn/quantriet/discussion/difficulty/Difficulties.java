package vn.quantriet.discussion.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.discussion.difficulty.DifficultyStore.About;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** The life of a difficulty. Every step needs the version the person saw and is kept with who took it. */
@Component
public class Difficulties {

    private final DifficultyStore store;
    private final SubjectStore subjects;
    private final DocumentShelf shelf;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Difficulties(
            DifficultyStore store,
            SubjectStore subjects,
            DocumentShelf shelf,
            Organizations organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.shelf = shelf;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** What a unit would raise one about, and to whom it may go. */
    @Transactional(readOnly = true)
    public Subject subject(AssignmentId assignment, Actor by) {
        by.require(Permission.CARRY_OUT);
        var subject = subjects.of(assignment, by.unit());
        return subject.to(store.above(by.unit()));
    }

    /** The same about a whole document. */
    @Transactional(readOnly = true)
    public Subject subject(String slug, Actor by) {
        by.require(Permission.CARRY_OUT);
        var document = shelf.get(slug, by);
        if (!document.isPublished()) throw new NotFound();
        var subject = new Subject(document.id(), slug, document.title(), null, null, document.owner(), List.of());
        return subject.to(store.above(by.unit()));
    }

    @Transactional
    public DifficultyId raise(Subject subject, NewDifficulty raised, Actor by) {
        by.require(Permission.CARRY_OUT);
        organizations.hold();
        raised.check(LocalDate.now(clock));
        requireAbove(raised.to(), by.unit());
        var added = store.insert(raised, new About(subject.document(), subject.assignment()), by, clock.instant());
        tell(added, raised.text(), by);
        return added.id();
    }

    /** To a unit further up the line, with a note. */
    @Transactional
    public void passUp(DifficultyId id, int version, UnitId to, String note, Actor by) {
        organizations.hold();
        var before = get(id, version, by);
        var after = before.passUp(to, note, by, clock.instant());
        requireAbove(to, before.with());
        tell(store.save(after), note.strip(), by);
    }

    @Transactional
    public void answer(DifficultyId id, int version, String answer, Actor by) {
        var after = get(id, version, by).answer(answer, by, clock.instant());
        tell(store.save(after), answer.strip(), by);
    }

    @Transactional
    public void reopen(DifficultyId id, int version, String reason, @Nullable LocalDate answerBy, Actor by) {
        if (answerBy != null && answerBy.isBefore(LocalDate.now(clock))) throw new AnswerDayGone();
        var after = get(id, version, by).reopen(reason, answerBy, by, clock.instant());
        tell(store.save(after), reason.strip(), by);
    }

    private Difficulty get(DifficultyId id, int version, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var found = store.lock(id, by);
        if (found.version() != version) throw new ChangedMeanwhile();
        return found;
    }

    private void requireAbove(UnitId to, UnitId below) {
        if (store.above(below).stream().noneMatch(above -> above.id().equals(to))) throw new NobodyAbove();
    }

    private void tell(Difficulty after, String words, Actor by) {
        store.addStep(after, words, by);
        events.publishEvent(new DifficultyChanged(by, after));
    }
}
