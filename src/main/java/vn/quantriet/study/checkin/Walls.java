package vn.quantriet.study.checkin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.StudyChanged;
import vn.quantriet.study.attendance.ClassCancelled;
import vn.quantriet.study.attendance.NotBegunYet;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Seats;
import vn.quantriet.study.sitting.StudyClass;

/** What is shown on the wall of a class by whoever runs it, from its day on. */
@Component
public class Walls {

    private static final int SECRET = 32;

    private final Classes classes;
    private final WallStore walls;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Walls(Classes classes, WallStore walls, ApplicationEventPublisher events, Clock clock) {
        this.classes = classes;
        this.walls = walls;
        this.events = events;
        this.clock = clock;
    }

    /** What hangs there now, and how many have come. */
    public record Wall(StudyClass studyClass, WallCode code, Seats seats) {}

    @Transactional
    public Wall show(ClassId id, Actor by) {
        var one = classes.get(id, by);
        if (!classes.isRunBy(one, by)) throw new NotAllowed();
        if (!one.isOpen()) throw new ClassCancelled();
        var day = LocalDate.ofInstant(one.plan().setting().starts(), clock.getZone());
        if (day.isAfter(LocalDate.now(clock))) throw new NotBegunYet();
        var secret = walls.secret(id).orElseGet(() -> make(id, by));
        return new Wall(one, WallCode.at(id, clock.instant(), secret), classes.seats(id, by));
    }

    private byte[] make(ClassId id, Actor by) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        if (walls.make(id, secret, clock.instant()))
            events.publishEvent(StudyChanged.of(by, "study.wall-opened", id, Map.of()));
        return walls.secret(id).orElseThrow();
    }
}
