package vn.quantriet.study.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.attendance.Attendance;
import vn.quantriet.study.attendance.ClassCancelled;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.attendance.Sighting;
import vn.quantriet.study.attendance.Source;

/**
 * Whoever has scanned the code on the wall is there: now, or at the time their telephone says when it had no network.
 * Handing the same in again changes nothing.
 */
@Component
public class CheckIn {

    /** A telephone that found a network only the next day still hands in what it kept. */
    private static final Duration LATEST = Duration.ofHours(24);

    private final WallStore walls;
    private final WallSecrets secrets;
    private final Attendance attendance;
    private final Clock clock;

    CheckIn(WallStore walls, WallSecrets secrets, Attendance attendance, Clock clock) {
        this.walls = walls;
        this.secrets = secrets;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** The class a code was opened of, while it hangs. */
    @Transactional(readOnly = true)
    public Invitation look(String scanned, Actor by) {
        var code = WallCode.read(scanned).orElseThrow(CodeNotOurs::new);
        var door = door(code, by);
        if (!code.isGoodAt(clock.instant())) throw new CodeOver();
        var ticket = Ticket.of(door.id(), by.account(), clock.instant(), door.secret());
        return new Invitation(door.id(), door.name(), door.starts(), door.place(), code.text(), ticket);
    }

    /** Writes down that the person of the account is there, and answers where. */
    @Transactional
    public ClassId come(Scan scan, Actor by) {
        var code = WallCode.read(scan.code()).orElseThrow(CodeNotOurs::new);
        var kept = scan.kept();
        var key = kept == null ? null : "qr:" + by.account() + ":" + kept.key();
        var now = clock.instant();
        if (code.isGoodAt(now) && secrets.made(code) && attendance.arrive(code.studyClass(), key, now, by))
            return code.studyClass(); // as nearly everybody does, while the others wait behind
        var door = door(code, by);
        var person = door.person();
        if (person == null) throw new NobodysAccount();
        var sighting = new Sighting(door.id(), person, new Mark.Present(), Source.QR, key, seen(scan, code, door, by));
        return switch (attendance.mark(sighting, by)) {
            case RECORDED, KNOWN -> door.id();
            case STRANGER -> throw new NotOfThisCampaign();
            case NO_CLASS -> throw new ClassCancelled();
        };
    }

    /** When the code was seen; refused if it was not good then. */
    private Instant seen(Scan scan, WallCode code, Doorway door, Actor by) {
        var now = clock.instant();
        if (code.isGoodAt(now)) return now;
        var ticket = scan.ticket();
        if (ticket != null && Ticket.isGood(ticket, door.id(), by.account(), now, door.secret())) return now;
        var kept = scan.kept();
        if (kept == null) throw new CodeOver();
        var late = kept.at().isBefore(now.minus(LATEST)) || kept.at().isAfter(now.plus(WallCode.CLOCKS));
        if (late || !code.wasGoodAt(kept.at())) throw new CodeOver();
        return kept.at();
    }

    /** One's own, after one has come. */
    @Transactional(readOnly = true)
    public Arrival arrival(ClassId id, Actor by) {
        return walls.arrival(id, by).orElseThrow(NotFound::new);
    }

    private Doorway door(WallCode code, Actor by) {
        var door = walls.doorway(code.studyClass(), by).orElseThrow(CodeNotOurs::new);
        if (!code.isGenuine(door.secret())) throw new CodeNotOurs();
        if (door.cancelled()) throw new ClassCancelled();
        return door;
    }
}
