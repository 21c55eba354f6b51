package vn.quantriet.person.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.person.HeadTaken;
import vn.quantriet.person.Membership;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.PositionId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class CorrectionStore {

    private final Database database;

    CorrectionStore(Database database) {
        this.database = database;
    }

    /** On a roster of the branch, or last on one. */
    boolean isWithin(PersonId person, UnitId branch) {
        return database.sql("""
                select exists (
                    select from person.person
                    join organization.published_unit unit on unit.id = person.unit_id
                    join organization.published_unit branch on branch.id = :branch and unit.path <@ branch.path
                    where person.id = :person)
                """)
                .param("person", person.value())
                .param("branch", branch.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person is still as the writer saw them; nobody else changes them until the transaction ends. */
    boolean claim(PersonId person, int version) {
        return database.sql("update person.person set version = version + 1 where id = :id and version = :version")
                        .param("id", person.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Spell.Position> position(PersonId person, PositionId position) {
        return database.sql("""
                select held.id, held.title, unit.name, held.since, held.until
                from person.position held
                join organization.published_unit unit on unit.id = held.unit_id
                where held.id = :id and held.person_id = :person and held.withdrawn_by is null
                  and held.entered_by is null
                """)
                .param("id", position.value())
                .param("person", person.value())
                .query((row, _) -> new Spell.Position(
                        new PositionId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .optional();
    }

    Optional<Spell.Turn> turn(PersonId person, LocalDate since) {
        return database.sql("""
                select kind, since,
                       (select min(later.since) from person.membership later
                        where later.person_id = turn.person_id and later.since > turn.since) as until,
                       (select max(earlier.since) from person.membership earlier
                        where earlier.person_id = turn.person_id and earlier.since < turn.since) as before
                from person.membership turn
                where person_id = :person and since = :since
                """)
                .param("person", person.value())
                .param("since", since)
                .query((row, _) -> new Spell.Turn(
                        Membership.Kind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("before", LocalDate.class)))
                .optional();
    }

    void write(PersonId person, Spell was, Correction.Days is) {
        switch (was) {
            case Spell.Position position -> writePosition(position, is);
            case Spell.Turn turn -> writeTurn(person, turn, is);
        }
    }

    private void writePosition(Spell.Position position, Correction.Days is) {
        try {
            database.sql("update person.position set since = :since, until = :until where id = :id")
                    .param("since", is.since())
                    .param("until", is.until())
                    .param("id", position.id().value())
                    .update();
        } catch (DataIntegrityViolationException overlap) {
            throw new HeadTaken();
        }
    }

    private void writeTurn(PersonId person, Spell.Turn turn, Correction.Days is) {
        database.sql("update person.membership set since = :since where person_id = :person and since = :was")
                .param("since", is.since())
                .param("person", person.value())
                .param("was", turn.since())
                .update();
        database.sql("""
                update person.person
                set member_since = (select max(since) from person.membership where person_id = :person)
                where id = :person
                """).param("person", person.value()).update();
    }

    void keep(PersonId person, Spell was, Correction.Days is, String reason, Instant at, Actor by) {
        database.sql("""
                insert into person.correction
                    (person_id, position_id, kind, was_since, was_until, since, until, reason, corrected_at,
                     corrected_by, corrected_by_name)
                values (:person, :position, :kind, :wasSince, :wasUntil, :since, :until, :reason, :at, :by, :byName)
                """)
                .paramSource(subject(was)
                        .addValue("person", person.value())
                        .addValue("wasSince", was.since())
                        .addValue("since", is.since())
                        .addValue("until", is.until())
                        .addValue("reason", reason)
                        .addValue("at", Timestamp.from(at))
                        .addValue("by", by.account().value())
                        .addValue("byName", by.name()))
                .update();
    }

    private static MapSqlParameterSource subject(Spell was) {
        return switch (was) {
            case Spell.Position position ->
                new MapSqlParameterSource("position", position.id().value())
                        .addValue("kind", null)
                        .addValue("wasUntil", position.until());
            case Spell.Turn turn ->
                new MapSqlParameterSource("position", null)
                        .addValue("kind", turn.kind().name())
                        .addValue("wasUntil", null);
        };
    }

    List<Correction> list(PersonId person) {
        return database.sql("""
                select correction.*, held.title, unit.name as unit_name
                from person.correction
                left join person.position held on held.id = correction.position_id
                left join organization.published_unit unit on unit.id = held.unit_id
                where correction.person_id = :person
                order by correction.id desc
                """)
                .param("person", person.value())
                .query(CorrectionStore::read)
                .list();
    }

    private static Correction read(ResultSet row, int n) throws SQLException {
        var kind = row.getString("kind");
        return new Correction(
                row.getString("title"),
                row.getString("unit_name"),
                kind == null ? null : Membership.Kind.valueOf(kind),
                new Correction.Days(
                        row.getObject("was_since", LocalDate.class), row.getObject("was_until", LocalDate.class)),
                new Correction.Days(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getString("reason"),
                row.getTimestamp("corrected_at").toInstant(),
                row.getString("corrected_by_name"));
    }
}
