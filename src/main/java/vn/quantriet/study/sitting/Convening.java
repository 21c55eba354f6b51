package vn.quantriet.study.sitting;

import static vn.quantriet.shell.Show.moment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.study.ClassId;
import vn.quantriet.urging.Tiding;
import vn.quantriet.urging.Tidings;

/**
 * Who is called to a class, and what they are told: once that they are called, once each time it is moved, once that it
 * does not take place; in the transaction that changes it, in as many statements for five thousand people as for five.
 */
@Component
class Convening {

    private final ConveningStore seats;
    private final AnnouncementStore announcements;
    private final Tidings tidings;
    private final Clock clock;

    Convening(ConveningStore seats, AnnouncementStore announcements, Tidings tidings, Clock clock) {
        this.seats = seats;
        this.announcements = announcements;
        this.tidings = tidings;
        this.clock = clock;
    }

    Seats seats(ClassId id) {
        return seats.seats(id);
    }

    List<Announcement> announcements(ClassId id) {
        return announcements.of(id);
    }

    /** Whoever is to be there and has not been called; answers how many those are. */
    int call(StudyClass one, Actor by) {
        seats.hold(one.id());
        var called = seats.convene(one.id());
        tell(Announcement.Kind.CALLED, one, one.plan().setting(), null, called, by);
        return called.size();
    }

    /** Whoever is called stands by the new hours, and is told if it is another time or place. */
    void changed(StudyClass before, ClassPlan after, Actor by) {
        seats.settle(before.id());
        var was = before.plan().setting();
        if (was.isWhereAndWhen(after.setting()) || isOver(after.setting())) return;
        var told = new Announcement.Was(was.starts(), was.where());
        tell(Announcement.Kind.MOVED, before, after.setting(), told, seats.called(before.id()), by);
    }

    void cancelled(StudyClass one, Actor by) {
        var called = isOver(one.plan().setting()) ? List.<PersonId>of() : seats.called(one.id());
        seats.settle(one.id());
        tell(Announcement.Kind.CANCELLED, one, one.plan().setting(), null, called, by);
    }

    private boolean isOver(Setting setting) {
        return setting.ends().isBefore(clock.instant());
    }

    private void tell(
            Announcement.Kind kind,
            StudyClass one,
            Setting setting,
            Announcement.@Nullable Was was,
            Collection<PersonId> people,
            Actor by) {
        if (people.isEmpty()) return;
        var now = clock.instant();
        var reached = isOver(setting) ? 0 : tidings.tell(tiding(kind, one, setting, was), people);
        announcements.add(one.id(), new Announcement(kind, was, people.size(), reached, now, by.name()));
    }

    private static Tiding tiding(
            Announcement.Kind kind, StudyClass one, Setting setting, Announcement.@Nullable Was was) {
        var arguments = List.of(
                one.name(),
                moment(setting.starts()),
                orDash(setting.where()),
                moment(was == null ? Instant.EPOCH : was.starts()),
                was == null ? "" : orDash(was.where()));
        var path = "/hoc-tap#lop-" + one.id();
        return new Tiding("study-class:" + one.id(), key(kind), arguments, path, setting.ends());
    }

    private static String key(Announcement.Kind kind) {
        return switch (kind) {
            case CALLED -> "study.tiding.called";
            case MOVED -> "study.tiding.moved";
            case CANCELLED -> "study.tiding.cancelled";
        };
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }
}
