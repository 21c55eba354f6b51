package vn.quantriet.study.attendance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.ClassId;

/** Events of attendance: added, never changed; what follows from them the database does. */
@Component
class AttendanceStore {

    private final Database database;

    AttendanceStore(Database database) {
        this.database = database;
    }

    /** Whether it told anything new. What is known already by this key, or says the same, adds nothing. */
    boolean add(Sighting it, Actor by) {
        return add(it, true, null, by);
    }

    /** The same, if what was last said of that person is still what somebody saw. */
    boolean add(Sighting it, @Nullable Long seen, Actor by) {
        return add(it, false, seen, by);
    }

    private boolean add(Sighting it, boolean whatever, @Nullable Long seen, Actor by) {
        return database.sql("""
                insert into study.attendance
                    (class_id, person_id, state, reason, source, client_key, at, account_id, name, corrects)
                select seat.class_id, seat.person_id, :state, :reason, :source, :key, :at, :account, :name,
                       seat.event_id
                from study.seat
                join study.study_class class on class.id = seat.class_id and class.state <> 'CANCELLED'
                where seat.class_id = :class and seat.person_id = :person
                  and (seat.state, seat.reason) is distinct from (:state, :reason)
                  and (:whatever or seat.event_id is not distinct from cast(:seen as bigint))
                on conflict do nothing
                """)
                        .param("whatever", whatever)
                        .param("seen", seen)
                        .param("state", it.mark().code())
                        .param("reason", it.mark().reasonOrNothing())
                        .param("source", it.source().name())
                        .param("key", it.key())
                        .param("at", it.at().atOffset(ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .param("class", it.studyClass().value())
                        .param("person", it.person().value())
                        .update()
                == 1;
    }

    /** The account's own person, where nothing was said of them yet. */
    boolean addOwn(ClassId id, @Nullable String key, Instant at, Actor by) {
        return database.sql("""
                insert into study.attendance (class_id, person_id, state, source, client_key, at, account_id, name)
                select seat.class_id, seat.person_id, 'PRESENT', 'QR', :key, :at, :account, :name
                from identity.published_account account
                join study.seat on seat.class_id = :class and seat.person_id = account.person_id
                join study.study_class class on class.id = seat.class_id and class.state <> 'CANCELLED'
                where account.id = :account and seat.event_id is null
                on conflict do nothing
                """)
                        .param("key", key)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .param("class", id.value())
                        .update()
                == 1;
    }

    /** Whether a sighting with the key has been written down. */
    boolean isKnown(String key) {
        return database.sql("select exists (select from study.attendance where client_key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** A place for somebody who comes without having been called; whether there is one now. */
    boolean seat(ClassId id, PersonId whom) {
        database.sql("""
                insert into study.seat (class_id, person_id, campaign_id, unit_id, membership, summoned, form)
                select class.id, learner.person_id, class.campaign_id, learner.unit_id, learner.membership, false,
                       class.form
                from study.study_class class
                join study.learner on learner.campaign_id = class.campaign_id and learner.person_id = :person
                where class.id = :class
                on conflict do nothing
                """)
                .param("class", id.value())
                .param("person", whom.value())
                .update();
        return state(id, whom).isPresent();
    }

    /** How somebody stands in a class where they have a place; nothing said is an empty text. */
    Optional<String> state(ClassId id, PersonId whom) {
        return database.sql("""
                select coalesce(state, '') as state from study.seat where class_id = :class and person_id = :person
                """)
                .param("class", id.value())
                .param("person", whom.value())
                .query((row, _) -> row.getString("state"))
                .optional();
    }

    boolean isOpen(ClassId id) {
        return database.sql("select exists (select from study.study_class where id = :id and state <> 'CANCELLED')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Everybody who was called and of whom nothing has been said. */
    int addRest(ClassId id, OffsetDateTime at, Actor by) {
        return database.sql("""
                insert into study.attendance (class_id, person_id, state, source, at, account_id, name)
                select class_id, person_id, 'PRESENT', 'LIST', :at, :account, :name
                from study.seat
                where class_id = :class and summoned and event_id is null
                order by person_id
                on conflict do nothing
                """)
                .param("class", id.value())
                .param("at", at)
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    boolean addNonMembers(ClassId id, int people, @Nullable Long seen, OffsetDateTime at, Actor by) {
        return database.sql("""
                insert into study.attendance (class_id, people, source, at, account_id, name, corrects)
                select id, :people, 'LIST', :at, :account, :name, non_members_event
                from study.study_class
                where id = :class and non_members_event is not distinct from cast(:seen as bigint)
                on conflict do nothing
                """)
                        .param("class", id.value())
                        .param("people", people)
                        .param("seen", seen)
                        .param("at", at)
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** Many at once, from a file, each as the last word; answers how many told anything new. */
    int addAll(ClassId id, List<Marked> marked, OffsetDateTime at, Actor by) {
        return database.sql("""
                insert into study.attendance
                    (class_id, person_id, state, reason, source, at, account_id, name, corrects)
                select seat.class_id, seat.person_id, told.state, told.reason, 'FILE', :at, :account, :name,
                       seat.event_id
                from unnest(:people, :states, :reasons) told (person_id, state, reason)
                join study.seat on seat.class_id = :class and seat.person_id = told.person_id
                where (seat.state, seat.reason) is distinct from (told.state, told.reason)
                order by seat.person_id
                on conflict do nothing
                """)
                .param("people", marked.stream().map(it -> it.person().value()).toArray(Long[]::new))
                .param("states", marked.stream().map(it -> it.mark().code()).toArray(String[]::new))
                .param(
                        "reasons",
                        marked.stream().map(it -> it.mark().reasonOrNothing()).toArray(String[]::new))
                .param("class", id.value())
                .param("at", at)
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** One of many. */
    record Marked(PersonId person, Mark mark) {}
}
