package vn.quantriet.study.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.StudyChanged;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.StudyClass;

/**
 * Who was there, by every way it becomes known. The same sighting twice is one; a different one corrects what was said
 * before, which stays.
 */
@Component
public class Attendance {

    private final AttendanceStore events;
    private final Classes classes;
    private final ApplicationEventPublisher published;
    private final Clock clock;

    Attendance(AttendanceStore events, Classes classes, ApplicationEventPublisher published, Clock clock) {
        this.events = events;
        this.classes = classes;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Writes down a sighting: as a rule one statement. Whoever calls has made sure that {@code by} may say so, as by a
     * code that hung on the wall of the class. Whoever was not called but studies in the campaign gets a place.
     */
    @Transactional
    public Outcome mark(Sighting sighting, Actor by) {
        if (events.add(sighting, by)) return Outcome.RECORDED;
        var id = sighting.studyClass();
        if (!events.isOpen(id)) return Outcome.NO_CLASS;
        if (events.state(id, sighting.person()).isPresent()) return Outcome.KNOWN;
        if (!events.seat(id, sighting.person())) return Outcome.STRANGER;
        return events.add(sighting, by) ? Outcome.RECORDED : Outcome.KNOWN;
    }

    /**
     * Whoever has a place in an open class and of whom nothing was said there came by the code on its wall. Answers
     * whether that was so; if not, nothing was written and {@link #mark(Sighting, Actor)} tells why.
     */
    @Transactional
    public boolean arrive(ClassId id, @Nullable String key, Instant at, Actor by) {
        return events.addOwn(id, key, at, by);
    }

    /** By the clerk's list; {@code seen} is the last event of that person the clerk saw there. */
    @Transactional
    public void mark(ClassId id, PersonId person, Mark mark, @Nullable Long seen, Actor by) {
        mark(id, person, mark, seen, null, by);
    }

    /** The same, sent under a key by a device that may not know whether it has arrived before: then it was heard. */
    @Transactional
    public void mark(ClassId id, PersonId person, Mark mark, @Nullable Long seen, @Nullable String key, Actor by) {
        own(id, by);
        var sighting = new Sighting(id, person, mark, Source.LIST, key, clock.instant());
        if (!events.add(sighting, seen, by)) {
            if (key != null && events.isKnown(key)) return;
            var stands = events.state(id, person).orElseThrow(NotFound::new);
            if (mark instanceof Mark.Excused || !stands.equals(mark.code())) throw new ChangedMeanwhile();
            return;
        }
        tell(by, id, Map.of("person", person.toString(), "state", mark.code()));
    }

    /** Everybody called of whom nothing has been said was there. Answers how many. */
    @Transactional
    public int markRest(ClassId id, Actor by) {
        own(id, by);
        var marked = events.addRest(id, OffsetDateTime.now(clock), by);
        if (marked == 0) throw new NothingToMark();
        tell(by, id, Map.of("people", Integer.toString(marked), "state", "PRESENT"));
        return marked;
    }

    /** How many people outside the Party were there, in all. */
    @Transactional
    public void countNonMembers(ClassId id, int people, @Nullable Long seen, Actor by) {
        if (people < 0 || people > 100_000) throw new NumberWrong();
        own(id, by);
        if (!events.addNonMembers(id, people, seen, OffsetDateTime.now(clock), by)) throw new ChangedMeanwhile();
        tell(by, id, Map.of("non-members", Integer.toString(people)));
    }

    /** The class, if the actor runs it and its day has come. */
    StudyClass own(ClassId id, Actor by) {
        var one = classes.get(id, by);
        if (!classes.isRunBy(one, by)) throw new NotAllowed();
        if (!one.isOpen()) throw new ClassCancelled();
        var day = LocalDate.ofInstant(one.plan().setting().starts(), clock.getZone());
        if (day.isAfter(LocalDate.now(clock))) throw new NotBegunYet();
        return one;
    }

    private void tell(Actor by, ClassId id, Map<String, String> details) {
        published.publishEvent(StudyChanged.of(by, "study.attendance-marked", id, details));
    }
}
