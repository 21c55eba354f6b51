package vn.quantriet.person.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonChanged;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.PositionId;
import vn.quantriet.person.TextTooLong;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Puts right days of the past that were written down wrong, on the version the writer saw; the old ones are kept. */
@Component
public class Corrections {

    private static final int LONGEST = 500;

    private final CorrectionStore corrections;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Corrections(CorrectionStore corrections, Clock clock, ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.clock = clock;
        this.events = events;
    }

    /** A position that was entered by hand; one that a reorganisation carried over goes back with its decision only. */
    @Transactional(readOnly = true)
    public Spell.Position position(PersonId person, PositionId position, Actor by) {
        require(person, by);
        return corrections.position(person, position).orElseThrow(NotFound::new);
    }

    /** What the person became in the Party on that day. */
    @Transactional(readOnly = true)
    public Spell.Turn turn(PersonId person, LocalDate since, Actor by) {
        require(person, by);
        return corrections.turn(person, since).orElseThrow(NotFound::new);
    }

    @Transactional
    public void correct(PersonId person, int version, Spell was, Correction.Days is, String reason, Actor by) {
        require(person, by);
        var why = reason.strip();
        if (why.isEmpty()) throw new ReasonMissing();
        if (why.length() > LONGEST) throw new TextTooLong();
        if (!corrections.claim(person, version)) throw new ChangedMeanwhile();
        var stands = again(person, was);
        stands.check(is.since(), is.until(), LocalDate.now(clock));
        var before = new Correction.Days(stands.since(), stands.until());
        if (before.since().equals(is.since()) && sameEnd(stands, is)) throw new NothingCorrected();
        corrections.keep(person, stands, is, why, clock.instant(), by);
        corrections.write(person, stands, is);
        events.publishEvent(new PersonChanged(by, "person.past-corrected", person, told(stands, is, why)));
    }

    /** Of a person whose page the actor has open, the latest first. */
    @Transactional(readOnly = true)
    public List<Correction> list(PersonId person, Actor by) {
        by.require(Permission.READ_PEOPLE);
        return corrections.list(person);
    }

    private Spell again(PersonId person, Spell was) {
        return switch (was) {
            case Spell.Position position ->
                corrections.position(person, position.id()).orElseThrow(NotFound::new);
            case Spell.Turn turn -> corrections.turn(person, turn.since()).orElseThrow(ChangedMeanwhile::new);
        };
    }

    /** Until when somebody was something in the Party is the day of the next turn, and is put right there. */
    private static boolean sameEnd(Spell stands, Correction.Days is) {
        return switch (stands) {
            case Spell.Position position -> same(position.until(), is.until());
            case Spell.Turn _ -> true;
        };
    }

    private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }

    private static Map<String, String> told(Spell stands, Correction.Days is, String why) {
        var what = switch (stands) {
            case Spell.Position position -> position.title() + ", " + position.unit();
            case Spell.Turn turn -> turn.kind().key();
        };
        return Map.of(
                "what",
                what,
                "before",
                days(stands.since(), stands.until()),
                "after",
                days(is.since(), is.until()),
                "reason",
                why);
    }

    private static String days(LocalDate since, @Nullable LocalDate until) {
        return until == null ? since.toString() : since + "/" + until;
    }

    private void require(PersonId person, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        if (!corrections.isWithin(person, by.unit())) throw new NotFound();
    }
}
