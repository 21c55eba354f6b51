package vn.quantriet.person;

import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class PositionStore {

    private final Database database;

    PositionStore(Database database) {
        this.database = database;
    }

    /** Two at once are told apart by the constraint on the table; this gives the sentence to whoever comes later. */
    void requireVacancy(UnitId unit, LocalDate since) {
        var taken = database.sql("""
                select exists (
                    select from person.position
                    where unit_id = :unit and head and withdrawn_by is null and (until is null or until > :since))
                """)
                .param("unit", unit.value())
                .param("since", since)
                .query(Boolean.class)
                .single();
        if (taken) throw new HeadTaken();
    }

    void insert(PersonId person, NewPosition position) {
        try {
            write(person, position);
        } catch (DataIntegrityViolationException overlap) {
            throw new HeadTaken();
        }
    }

    private void write(PersonId person, NewPosition position) {
        database.sql("""
                insert into person.position (person_id, unit_id, title, title_key, head, since, decision)
                values (:person, :unit, :title, :key, :head, :since, :decision)
                """)
                .param("person", person.value())
                .param("unit", position.unit().value())
                .param("title", position.title())
                .param("key", position.titleKey())
                .param("head", position.head())
                .param("since", position.since())
                .param("decision", position.decision())
                .update();
    }

    /** Answers with its title. */
    String end(PersonId person, PositionId position, LocalDate until) {
        var held = database.sql("""
                select since, title from person.position
                where id = :id and person_id = :person and until is null and withdrawn_by is null
                """)
                .param("id", position.value())
                .param("person", person.value())
                .query((row, _) -> new Begun(row.getObject("since", LocalDate.class), row.getString("title")))
                .optional()
                .orElseThrow(NotFound::new);
        if (!until.isAfter(held.since())) throw new DayTooEarly(held.since());
        database.sql("update person.position set until = :until where id = :id")
                .param("id", position.value())
                .param("until", until)
                .update();
        return held.title();
    }

    private record Begun(LocalDate since, String title) {}

    /** Those that begin on the day itself or later never came to anything: they are taken back with it. */
    void endAll(PersonId person, LocalDate on) {
        database.sql("""
                update person.position set until = greatest(:on, since + 1)
                where person_id = :person and withdrawn_by is null and (until is null or until > :on)
                """).param("person", person.value()).param("on", on).update();
    }
}
