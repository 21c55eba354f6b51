package vn.quantriet.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

    /** Of today from what is kept about today; of another day from what was written down since when. */
    RosterPage list(RosterFilter filter, LocalDate today, boolean sensitive) {
        var found = database.sql("""
                with unit as (
                    select below.id, below.name, below.code
                    from organization.published_unit_as_of(:day) top
                    join organization.published_unit_as_of(:day) below
                      on below.id = top.id or :branch and below.path <@ top.path
                    where top.id = :unit),
                on_roster as (
                    select id, unit_id, membership from person.person where :today = :day and left_on is null
                    union all
                    select person_id, unit_id, membership from person.published_roster_as_of(:day)
                    where :today <> :day),
                found as (
                    select person.*, unit.name as unit_name, unit.code as unit_code,
                           on_roster.membership as was, count(*) over () as total
                    from on_roster
                    join unit on unit.id = on_roster.unit_id
                    join person.person on person.id = on_roster.id
                    where (cast(:kind as text) is null or on_roster.membership = :kind)
                      and (person.search_key like all (:words)
                           or person.code = :text
                           or :sensitive and (person.card_number = :text or person.telephone = :text))
                      and (cast(:seat as text) is null or exists (
                          select from person.position held
                          where held.person_id = person.id and held.withdrawn_by is null and held.since <= :day
                            and (held.until is null or held.until > :day) and (held.head or :seat <> 'HEAD')))
                      and (cast(:audience as text) is null or person.id in (
                          select person_id from person.published_audiences_of(
                              case when not :branch then array(
                                  select id from on_roster where on_roster.unit_id = :unit) end, :day) whom
                          where whom.audience = :audience))
                    order by person.sort_key, person.id
                    limit :size offset :skipped)
                select found.*,
                       case when found.was = found.membership then found.member_since end as was_since,
                       array(select held.title from person.position held
                             where held.person_id = found.id and held.withdrawn_by is null and held.since <= :day
                               and (held.until is null or held.until > :day)
                             order by held.head desc, held.since) as titles,
                       exists (select from person.position held
                               where held.person_id = found.id and held.head and held.withdrawn_by is null
                                 and held.since <= :day and (held.until is null or held.until > :day)) as heads
                from found order by found.sort_key, found.id
                """)
                .paramSource(parameters(filter, today, sensitive))
                .query((row, _) -> new Found(entry(row, sensitive), row.getLong("total")))
                .list();
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        return new RosterPage(found.stream().map(Found::entry).toList(), total, filter.page());
    }

    private static MapSqlParameterSource parameters(RosterFilter filter, LocalDate today, boolean sensitive) {
        return new MapSqlParameterSource("unit", filter.unit().value())
                .addValue("branch", filter.branch())
                .addValue("day", filter.day())
                .addValue("today", today)
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

    private record Found(RosterEntry entry, long total) {}
}
