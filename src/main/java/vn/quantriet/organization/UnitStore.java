package vn.quantriet.organization;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class UnitStore {

    private final Database database;

    UnitStore(Database database) {
        this.database = database;
    }

    /** One statement for the units and how they stand from their first day, one for the names they go by. */
    void insert(List<NewUnit> units) {
        var added = database.sql("""
                with given as (
                    select nextval(pg_get_serial_sequence('organization.unit', 'id')) as id, *
                    from unnest(:codes, :names, :kinds, :levels, :parents, :searchKeys, :validFrom, :samples,
                                :identifiers, :addresses, :telephones, :emails)
                         with ordinality as given (code, name, kind, level, parent, search_key, valid_from, sample,
                                                   identifier, address, telephone, email, n)),
                added as (
                    insert into organization.unit
                        (id, code, name, kind, level, parent_id, path, position, search_key, valid_from, sample,
                         identifier, address, telephone, email)
                    select given.id, given.code, given.name, given.kind, given.level, parent.id,
                           coalesce(parent.path, ''::ltree) || given.id::text::ltree, given.n, given.search_key,
                           given.valid_from, given.sample, given.identifier, given.address, given.telephone,
                           given.email
                    from given left join organization.unit parent on parent.code = given.parent
                    returning *)
                insert into organization.unit_version
                    (unit_id, valid, name, kind, level, parent_id, path, position)
                select id, daterange(valid_from, null), name, kind, level, parent_id, path, position
                from added
                """).paramSource(parameters(units)).update();
        if (added != units.size()) throw new IllegalStateException("some units found no place: " + units.size());
        insertAliases(units);
    }

    private void insertAliases(List<NewUnit> units) {
        var names = units.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                        .map(name -> new Alias(unit.code(), name)))
                .toList();
        database.sql("""
                insert into organization.alias (unit_id, match_key, name)
                select unit.id, given.match_key, given.name
                from unnest(:codes, :keys, :names) as given (code, match_key, name)
                join organization.unit on unit.code = given.code
                on conflict do nothing
                """)
                .param("codes", names.stream().map(Alias::code).toArray(String[]::new))
                .param("keys", names.stream().map(Alias::key).toArray(String[]::new))
                .param("names", names.stream().map(Alias::name).toArray(String[]::new))
                .update();
    }

    /** A decision locks the same table against this. */
    void hold() {
        database.sql("lock table organization.unit_version in row exclusive mode")
                .update();
    }

    Optional<Unit> findWithin(UnitId id, UnitId branch) {
        return database.sql("""
                select unit.* from organization.unit
                join organization.unit branch on unit.path <@ branch.path
                where unit.id = :id and branch.id = :branch and unit.founded
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .query(UnitStore::read)
                .optional();
    }

    Map<UnitId, String> names(Collection<UnitId> ids) {
        return database
                .sql("select id, name from organization.unit where id = any (:ids)")
                .param("ids", ids.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, _) -> Map.entry(new UnitId(row.getLong("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, UnitId> withCodes(Collection<String> codes) {
        return database
                .sql("select id, code from organization.unit where code = any (:codes) and founded")
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("code"), new UnitId(row.getLong("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Unit> line(UnitId id) {
        return database.sql("""
                select above.* from organization.unit
                join organization.unit above on unit.path <@ above.path
                where unit.id = :id
                order by nlevel(above.path)
                """).param("id", id.value()).query(UnitStore::read).list();
    }

    List<Unit> addressed(UnitId issuer, AddresseeRule rule, LocalDate day) {
        var row = RuleRow.of(rule);
        return database.sql("""
                select unit.* from organization.unit
                where unit.id in (select organization.published_addressed(
                    :issuer, :kinds, :reach, :included, :excluded, :day))
                order by nlevel(unit.path), unit.position, unit.id
                """)
                .param("issuer", issuer.value())
                .param("kinds", row.kinds())
                .param("reach", row.reach())
                .param("included", row.included())
                .param("excluded", row.excluded())
                .param("day", day)
                .query(UnitStore::read)
                .list();
    }

    long count() {
        return database.sql("select count(*) from organization.unit")
                .query(Long.class)
                .single();
    }

    static Unit read(ResultSet row, int n) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                UnitLevel.valueOf(row.getString("level")),
                parent == null ? null : new UnitId(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static MapSqlParameterSource parameters(List<NewUnit> units) {
        return new MapSqlParameterSource("codes", texts(units, NewUnit::code))
                .addValue("names", texts(units, NewUnit::name))
                .addValue("kinds", texts(units, unit -> unit.kind().name()))
                .addValue("levels", texts(units, unit -> unit.level().name()))
                .addValue("parents", texts(units, NewUnit::parentCode))
                .addValue("searchKeys", texts(units, UnitStore::searchKey))
                .addValue(
                        "validFrom",
                        units.stream()
                                .map(unit -> Date.valueOf(unit.validFrom()))
                                .toArray(Date[]::new))
                .addValue("samples", units.stream().map(NewUnit::sample).toArray(Boolean[]::new))
                .addValue("identifiers", texts(units, NewUnit::identifier))
                .addValue("addresses", texts(units, unit -> unit.contacts().address()))
                .addValue("telephones", texts(units, unit -> unit.contacts().telephone()))
                .addValue("emails", texts(units, unit -> unit.contacts().email()));
    }

    private static String[] texts(List<NewUnit> units, Function<NewUnit, @Nullable String> text) {
        return units.stream().map(text).toArray(String[]::new);
    }

    private static String searchKey(NewUnit unit) {
        return VietnameseText.searchKey(unit.code() + " " + unit.name() + " " + String.join(" ", unit.aliases()));
    }

    private record Alias(String code, String name) {
        String key() {
            return VietnameseText.matchKey(name);
        }
    }
}
