package vn.quantriet.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** The people of the units: added, put right, moved; one change at a time, on the version the writer saw. */
@Component
public class People {

    private final NewPeopleStore added;
    private final PersonStore people;
    private final PositionStore positions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(
            NewPeopleStore added,
            PersonStore people,
            PositionStore positions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.added = added;
        this.people = people;
        this.positions = positions;
        this.clock = clock;
        this.events = events;
    }

    /** Adds people in one statement and answers with their identities in the same order. */
    @Transactional
    public List<PersonId> add(List<NewPerson> several) {
        return added.insert(several);
    }

    /** After very many were added: what is asked of them is planned by what is known of the tables. */
    @Transactional
    public void lookOver() {
        added.lookOver();
    }

    /** Adds one person to the roster of a unit in the actor's branch. */
    @Transactional
    public PersonId add(NewPerson person, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        if (!people.isWithin(person.unit(), by.unit())) throw new UnitMissing();
        var checked = person.checked(today());
        free(checked.particulars(), null);
        if (checked.title() != null && checked.title().head())
            positions.requireVacancy(checked.unit(), checked.since());
        var id = insert(checked);
        tell(by, "person.added", id, Map.of("unit", people.nameOf(checked.unit())));
        return id;
    }

    @Transactional
    public void correct(PersonId id, int version, Particulars right, Actor by) {
        var person = get(id, by);
        var corrected = person.correct(right);
        free(corrected.particulars(), id);
        people.save(corrected, version);
        tell(by, "person.corrected", id, Map.of("name", corrected.particulars().fullName()));
    }

    /** To the roster of another unit of the actor's branch. */
    @Transactional
    public void transfer(PersonId id, int version, UnitId to, LocalDate on, Because because, Actor by) {
        if (!people.isWithin(to, by.unit())) throw new UnitMissing();
        var person = get(id, by);
        people.save(person.transfer(to, on, today()), version);
        people.addStay(id, on, to, because);
        tell(by, "person.transferred", id, Map.of("from", people.nameOf(person.unit()), "to", people.nameOf(to)));
    }

    /** Off every roster; positions end on the same day. */
    @Transactional
    public void leave(PersonId id, int version, LocalDate on, Because because, Actor by) {
        var person = get(id, by);
        people.save(person.leave(on, today()), version);
        people.addStay(id, on, null, because);
        positions.endAll(id, on);
        tell(by, "person.left", id, Map.of("from", people.nameOf(person.unit())));
    }

    /** Becomes a member on probation, an official one, an exempt one, or none any more. */
    @Transactional
    public void turn(PersonId id, int version, Membership into, Because because, Actor by) {
        var person = get(id, by);
        people.save(person.turn(into.kind(), into.since(), today()), version);
        people.addTurn(id, into, because);
        var before = person.membership().kind();
        tell(
                by,
                "person.turned",
                id,
                Map.of("from", before.key(), "to", into.kind().key()));
    }

    /** Takes up a position in a unit of the actor's branch, beside those held already. */
    @Transactional
    public void appoint(PersonId id, int version, NewPosition position, Actor by) {
        if (!people.isWithin(position.unit(), by.unit())) throw new UnitMissing();
        var person = get(id, by);
        if (position.since().isAfter(today())) throw new DayToCome();
        if (position.head()) positions.requireVacancy(position.unit(), position.since());
        people.save(person, version);
        positions.insert(id, position);
        tell(by, "person.appointed", id, Map.of("unit", people.nameOf(position.unit()), "title", position.title()));
    }

    /** Gives up a position from a day on. */
    @Transactional
    public void dismiss(PersonId id, int version, PositionId position, LocalDate until, Actor by) {
        var person = get(id, by);
        if (until.isAfter(today())) throw new DayToCome();
        people.save(person, version);
        var title = positions.end(id, position, until);
        tell(by, "person.dismissed", id, Map.of("title", title, "until", until.toString()));
    }

    /** For whoever may change people: the person, if their roster lies in the branch. */
    private Person get(PersonId id, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        return people.findWithin(id, by.unit()).orElseThrow(NotFound::new);
    }

    /** Somebody else may have taken the key or the place between the question and the answer. */
    private PersonId insert(NewPerson person) {
        try {
            return added.insert(List.of(person)).getFirst();
        } catch (DuplicateKeyException taken) {
            throw new KeyTaken();
        } catch (DataIntegrityViolationException taken) {
            throw new HeadTaken();
        }
    }

    private void free(Particulars particulars, @Nullable PersonId but) {
        if (people.isKeyTaken(particulars, but)) throw new KeyTaken();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tell(Actor by, String action, PersonId person, Map<String, String> details) {
        events.publishEvent(new PersonChanged(by, action, person, details));
    }
}
