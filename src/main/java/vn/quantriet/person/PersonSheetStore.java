package vn.quantriet.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class PersonSheetStore {

    private final Database database;
    private final Clock clock;

    PersonSheetStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@code own}: on a roster of the branch, and not only holding a position there. */
    Optional<Found> find(PersonId id, UnitId branch) {
        return database.sql("""
                select person.*, home.name as unit_name, home.code as unit_code, home.path <@ branch.path as own
                from person.person
                join organization.published_unit home on home.id = person.unit_id
                join organization.published_unit branch on branch.id = :branch
                where person.id = :id
                  and (home.path <@ branch.path
                       or person.left_on is null and exists (
                           select from person.position held
                           join organization.published_unit seat on seat.id = held.unit_id
                           where held.person_id = person.id and held.withdrawn_by is null and held.until is null
                             and seat.path <@ branch.path))
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .query((row, n) -> new Found(
                        PersonStore.read(row, n),
                        row.getString("unit_name"),
                        row.getString("unit_code"),
                        row.getBoolean("own")))
                .optional();
    }

    List<Held> positions(PersonId id) {
        return database.sql("""
                select held.*, unit.name as unit_name, unit.code as unit_code
                from person.position held
                join organization.published_unit unit on unit.id = held.unit_id
                where held.person_id = :id and held.withdrawn_by is null
                order by held.until desc nulls first, held.head desc, held.since desc, held.id
                """)
                .param("id", id.value())
                .query(PersonSheetStore::held)
                .list();
    }

    List<Stay> stays(PersonId id) {
        return database.sql("""
                select home.since, unit.name, unit.code, home.decision, home.note,
                       home.entered_by is not null as reorganised
                from person.home
                left join organization.published_unit unit on unit.id = home.unit_id
                where home.person_id = :id and home.withdrawn_by is null
                order by home.since desc
                """)
                .param("id", id.value())
                .query((row, _) -> new Stay(
                        row.getObject("since", LocalDate.class),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("decision"),
                        row.getString("note"),
                        row.getBoolean("reorganised")))
                .list();
    }

    List<Turn> turns(PersonId id) {
        return database.sql("""
                select kind as membership, since as member_since, decision, note
                from person.membership where person_id = :id order by since desc
                """)
                .param("id", id.value())
                .query((row, _) ->
                        new Turn(PersonStore.membership(row), row.getString("decision"), row.getString("note")))
                .list();
    }

    /** Names of the audiences the person belongs to today. */
    List<String> audiences(PersonId id) {
        return database.sql("""
                select audience.name
                from person.published_audiences_of(array[cast(:id as bigint)], :today) whom
                join person.audience on audience.code = whom.audience
                order by audience.position
                """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                new PositionId(row.getLong("id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                row.getString("unit_code"),
                row.getString("title"),
                row.getBoolean("head"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("decision"),
                row.getObject("entered_by") != null);
    }

    record Found(Person person, String unitName, String unitCode, boolean own) {}
}
