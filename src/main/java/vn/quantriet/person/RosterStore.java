package vn.quantriet.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class RosterStore {

    private final Database database;

    RosterStore(Database database) {
        this.database = database;
    }

    Roster.Headcount count(UnitId unit, UnitId branch) {
        return database.sql("""
                select count(*) filter (where person.unit_id = :unit) as own, count(*) as whole
                from organization.published_unit top
                join organization.published_unit branch on branch.id = :branch and top.path <@ branch.path
                join organization.published_unit below on below.path <@ top.path
                join person.person on person.unit_id = below.id and person.left_on is null
                where top.id = :unit
                """)
                .param("unit", unit.value())
                .param("branch", branch.value())
                .query((row, _) -> new Roster.Headcount(row.getLong("own"), row.getLong("whole")))
                .single();
    }

    Roster.Headcount count(UnitId unit, LocalDate day) {
        return database.sql("""
                select count(*) filter (where roster.unit_id = :unit) as own, count(*) as whole
                from organization.published_unit_as_of(:day) top
                join organization.published_unit_as_of(:day) below on below.path <@ top.path
                join person.published_roster_as_of(:day) roster on roster.unit_id = below.id
                where top.id = :unit
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, _) -> new Roster.Headcount(row.getLong("own"), row.getLong("whole")))
                .single();
    }

    Optional<Roster.Head> head(UnitId unit, LocalDate day, UnitId branch) {
        return database.sql("""
                select person.id, person.full_name, held.title, held.since,
                       home.path <@ branch.path or held.until is null and person.left_on is null as open
                from person.position held
                join person.person on person.id = held.person_id
                join organization.published_unit home on home.id = person.unit_id
                join organization.published_unit branch on branch.id = :branch
                where held.unit_id = :unit and held.head and held.withdrawn_by is null
                  and held.since <= :day and (held.until is null or held.until > :day)
                """)
                .param("unit", unit.value())
                .param("day", day)
                .param("branch", branch.value())
                .query((row, _) -> new Roster.Head(
                        new PersonId(row.getLong("id")),
                        row.getString("full_name"),
                        row.getString("title"),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("open")))
                .optional();
    }

    boolean isWithin(UnitId unit, UnitId branch) {
        return database.sql("""
                select exists (
                    select from organization.published_unit unit
                    join organization.published_unit branch on unit.path <@ branch.path
                    where unit.id = :unit and branch.id = :branch)
                """)
                .param("unit", unit.value())
                .param("branch", branch.value())
                .query(Boolean.class)
                .single();
    }

    long total(RosterFilter filter, LocalDate today, boolean sensitive) {
        return database.sql("""
                select count(*) from person.found(
                    :unit, :branch, :day, :today, :kind, :words, :text, :sensitive, :seat, :audience)
                """)
                .paramSource(parameters(filter, today, sensitive))
                .query(Long.class)
                .single();
    }

    List<RosterEntry> list(RosterFilter filter, LocalDate today, boolean sensitive) {
        return database.sql("""
                select person.*, unit.name as unit_name, unit.code as unit_code, found.membership as was,
                       case when found.membership = person.membership then person.member_since end as was_since,
                       array(select held.title from person.position held
                             where held.person_id = person.id and held.withdrawn_by is null and held.since <= :day
                               and (held.until is null or held.until > :day)
                             order by held.head desc, held.since) as titles,
                       exists (select from person.position held
                               where held.person_id = person.id and held.head and held.withdrawn_by is null
                                 and held.since <= :day and (held.until is null or held.until > :day)) as heads
                from (
                    select * from person.found(
                        :unit, :branch, :day, :today, :kind, :words, :text, :sensitive, :seat, :audience)
                    order by sort_key, person_id
                    limit :size offset :skipped) found
                join person.person on person.id = found.person_id
                join organization.published_unit unit on unit.id = found.unit_id
                order by found.sort_key, found.person_id
                """)
                .paramSource(parameters(filter, today, sensitive))
                .query((row, _) -> entry(row, sensitive))
                .list();
    }

    /** All of them, however many; some hundred at a time are in memory. */
    void each(RosterFilter filter, LocalDate today, boolean sensitive, Consumer<RosterExport.Line> to) {
        var statement = database.sql("""
                select person.*, unit.code as unit_code, found.membership as was,
                       held.title, coalesce(held.head, false) as heads,
                       found.membership = person.membership and found.unit_id = person.unit_id as is_so
                from person.found(
                    :unit, :branch, :day, :today, :kind, :words, :text, :sensitive, :seat, :audience) found
                join person.person on person.id = found.person_id
                join organization.published_unit unit on unit.id = found.unit_id
                left join lateral (
                    select held.title, held.head from person.position held
                    where held.person_id = found.person_id and held.unit_id = found.unit_id
                      and held.withdrawn_by is null and held.since <= :day
                      and (held.until is null or held.until > :day)
                    order by held.head desc, held.since, held.id limit 1) held on true
                order by found.sort_key, found.person_id
                """).withFetchSize(500).paramSource(parameters(filter, today, sensitive));
        try (var lines = statement.query((row, _) -> line(row, sensitive)).stream()) {
            lines.forEach(to);
        }
    }

    private static RosterExport.Line line(ResultSet row, boolean sensitive) throws SQLException {
        var particulars = PersonStore.particulars(row);
        var isSo = row.getBoolean("is_so");
        return new RosterExport.Line(
                new PersonId(row.getLong("id")),
                sensitive ? particulars : particulars.withoutSensitive(),
                row.getString("unit_code"),
                isSo ? row.getObject("unit_since", LocalDate.class) : null,
                Membership.Kind.valueOf(row.getString("was")),
                isSo ? row.getObject("member_since", LocalDate.class) : null,
                row.getString("title"),
                row.getBoolean("heads"));
    }

    private static MapSqlParameterSource parameters(RosterFilter filter, LocalDate today, boolean sensitive) {
        return new MapSqlParameterSource("unit", filter.unit().value())
                .addValue("branch", filter.branch())
                .addValue("day", filter.day())
                .addValue("today", filter.day().equals(today))
                .addValue(
                        "kind",
                        filter.membership() == null ? null : filter.membership().name())
                .addValue("words", filter.words())
                .addValue("text", filter.text())
                .addValue("sensitive", sensitive)
                .addValue("seat", filter.seat() == null ? null : filter.seat().name())
                .addValue("audience", filter.audience())
                .addValue("size", Roster.PAGE)
                .addValue("skipped", (filter.page() - 1L) * Roster.PAGE);
    }

    private static RosterEntry entry(ResultSet row, boolean sensitive) throws SQLException {
        var kind = Membership.Kind.valueOf(row.getString("was"));
        var since = row.getObject("was_since", LocalDate.class);
        return new RosterEntry(
                new PersonId(row.getLong("id")),
                row.getString("full_name"),
                row.getString("unit_name"),
                row.getString("unit_code"),
                kind,
                since,
                List.of((String[]) row.getArray("titles").getArray()),
                row.getBoolean("heads"),
                sensitive
                        ? PersonStore.particulars(row)
                        : PersonStore.particulars(row).withoutSensitive());
    }
}
