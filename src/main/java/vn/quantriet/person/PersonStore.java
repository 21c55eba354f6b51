package vn.quantriet.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class PersonStore {

    private final Database database;

    PersonStore(Database database) {
        this.database = database;
    }

    boolean isWithin(UnitId below, UnitId above) {
        return database.sql("""
                select exists (
                    select from organization.published_unit unit
                    join organization.published_unit above on unit.path <@ above.path
                    where unit.id = :below and above.id = :above and unit.valid_to is null)
                """)
                .param("below", below.value())
                .param("above", above.value())
                .query(Boolean.class)
                .single();
    }

    String nameOf(UnitId unit) {
        return database.sql("select name from organization.published_unit where id = :id")
                .param("id", unit.value())
                .query((row, _) -> row.getString("name"))
                .single();
    }

    /** The person, if the roster they are on, or were on last, lies in the branch. */
    Optional<Person> findWithin(PersonId id, UnitId branch) {
        return database.sql("""
                select person.* from person.person
                join organization.published_unit unit on unit.id = person.unit_id
                join organization.published_unit branch on branch.id = :branch and unit.path <@ branch.path
                where person.id = :id
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .query(PersonStore::read)
                .optional();
    }

    /** Codes and card numbers are one person's, whatever branch they are in. */
    boolean isKeyTaken(Particulars particulars, @Nullable PersonId but) {
        return database.sql("""
                select exists (
                    select from person.person
                    where (code = :code or card_number = :card) and (cast(:but as bigint) is null or id <> :but))
                """)
                .param("code", particulars.code())
                .param("card", particulars.cardNumber())
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
    }

    void save(Person person, int version) {
        try {
            if (write(person, version) == 0) throw new ChangedMeanwhile();
        } catch (DuplicateKeyException taken) {
            throw new KeyTaken();
        }
    }

    private int write(Person person, int version) {
        return database.sql("""
                update person.person
                set full_name = :name, search_key = :searchKey, sort_key = :sortKey, code = :code, card_number = :card,
                    born_on = :born, sex = :sex, telephone = :telephone, email = :email, unit_id = :unit,
                    unit_since = :unitSince, left_on = :left, membership = :kind, member_since = :memberSince,
                    version = version + 1
                where id = :id and version = :version
                """)
                .paramSource(parameters(person).addValue("version", version))
                .update();
    }

    void addStay(PersonId id, LocalDate since, @Nullable UnitId unit, Because because) {
        database.sql("""
                insert into person.home (person_id, since, unit_id, decision, note)
                values (:person, :since, :unit, :decision, :note)
                """)
                .param("person", id.value())
                .param("since", since)
                .param("unit", unit == null ? null : unit.value())
                .param("decision", because.decision())
                .param("note", because.note())
                .update();
    }

    void addTurn(PersonId id, Membership into, Because because) {
        database.sql("""
                insert into person.membership (person_id, since, kind, decision, note)
                values (:person, :since, :kind, :decision, :note)
                """)
                .param("person", id.value())
                .param("since", into.since())
                .param("kind", into.kind().name())
                .param("decision", because.decision())
                .param("note", because.note())
                .update();
    }

    private static MapSqlParameterSource parameters(Person person) {
        var particulars = person.particulars();
        return new MapSqlParameterSource("id", person.id().value())
                .addValue("name", particulars.fullName())
                .addValue("searchKey", particulars.searchKey())
                .addValue("sortKey", particulars.sortKey())
                .addValue("code", particulars.code())
                .addValue("card", particulars.cardNumber())
                .addValue("born", particulars.bornOn())
                .addValue(
                        "sex",
                        particulars.sex() == null ? null : particulars.sex().name())
                .addValue("telephone", particulars.telephone())
                .addValue("email", particulars.email())
                .addValue("unit", person.unit().value())
                .addValue("unitSince", person.unitSince())
                .addValue("left", person.leftOn())
                .addValue("kind", person.membership().kind().name())
                .addValue("memberSince", person.membership().since());
    }

    static Person read(ResultSet row, int n) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                particulars(row),
                new UnitId(row.getLong("unit_id")),
                row.getObject("unit_since", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                membership(row),
                row.getInt("version"));
    }

    static Membership membership(ResultSet row) throws SQLException {
        var kind = Membership.Kind.valueOf(row.getString("membership"));
        return new Membership(kind, row.getObject("member_since", LocalDate.class));
    }

    static Particulars particulars(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Particulars(
                row.getString("full_name"),
                row.getString("code"),
                row.getString("card_number"),
                row.getObject("born_on", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("telephone"),
                row.getString("email"));
    }
}
