package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class DirectoryStore {

    private final Database database;

    DirectoryStore(Database database) {
        this.database = database;
    }

    Optional<UnitId> withCode(String code, UnitId branch) {
        return database.sql("""
                select unit.id from organization.unit
                join organization.unit branch on branch.id = :branch and unit.path <@ branch.path
                where unit.code = :code
                """)
                .param("code", code)
                .param("branch", branch.value())
                .query((row, _) -> new UnitId(row.getLong("id")))
                .optional();
    }

    /** From the top of the branch down to the unit itself. */
    List<Unit> line(UnitId id, UnitId branch) {
        return database.sql("""
                select above.* from organization.unit
                join organization.unit branch on branch.id = :branch and unit.path <@ branch.path
                join organization.unit above on unit.path <@ above.path and above.path <@ branch.path
                where unit.id = :id
                order by nlevel(above.path)
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .query(UnitStore::read)
                .list();
    }

    /** Names other than its own. */
    List<String> aliases(UnitId id) {
        return database.sql("""
                select alias.name from organization.alias
                join organization.unit on unit.id = alias.unit_id
                where unit.id = :id and alias.name <> unit.name
                order by alias.name
                """)
                .param("id", id.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** The whole tree of the branch, or what is directly below a parent, as far as it answers to what was typed. */
    List<Found> list(Asked asked) {
        return database.sql("""
                with branch as (select path from organization.unit where id = :branch),
                found as (
                    select unit.*, count(*) over () as total,
                           row_number() over (order by called.rank, nlevel(unit.path), unit.position, unit.id) as place
                    from branch join organization.unit on unit.path <@ branch.path
                    cross join lateral (
                        select case when :key = '' then 0 when unit.code = :code then 0 else (
                            select min(case when match_key = :key then 0
                                            when match_key like :start then 1
                                            when match_key like :within then 2
                                            else 3 end)
                            from organization.alias where alias.unit_id = unit.id) end as rank) called
                    where (cast(:parent as bigint) is null or unit.parent_id = :parent)
                      and (cast(:kind as text) is null or unit.kind = :kind)
                      and unit.search_key like all (:words)
                      and unit.valid_from <= :day and (unit.valid_to is null or unit.valid_to > :day)
                    order by place limit :size offset :skipped)
                select found.*,
                       (select count(*) from organization.unit child
                        where child.parent_id = found.id
                          and child.valid_from <= :day
                               and (child.valid_to is null or child.valid_to > :day)) as children,
                       (select coalesce(string_agg(above.name, ' › ' order by nlevel(above.path)), '')
                        from organization.unit above, branch
                        where above.id = any (string_to_array(ltree2text(found.path), '.')::bigint[])
                          and above.id <> found.id and above.path <@ branch.path) as line
                from found order by place
                """)
                .paramSource(parameters(asked))
                .query((row, _) -> new Found(entry(row), row.getLong("total")))
                .list();
    }

    private static MapSqlParameterSource parameters(Asked asked) {
        var key = asked.key();
        return new MapSqlParameterSource("branch", asked.branch().value())
                .addValue(
                        "parent", asked.parent() == null ? null : asked.parent().value())
                .addValue("kind", asked.kind() == null ? null : asked.kind().name())
                .addValue("key", key)
                .addValue("code", asked.text().strip().toUpperCase(Locale.ROOT))
                .addValue("start", literally(key) + "%")
                .addValue("within", "%" + literally(key) + "%")
                .addValue("words", asked.words())
                .addValue("day", asked.day())
                .addValue("size", UnitDirectory.PAGE)
                .addValue("skipped", (asked.page() - 1) * UnitDirectory.PAGE);
    }

    /** In a pattern, every character meaning itself. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static UnitEntry entry(ResultSet row) throws SQLException {
        return new UnitEntry(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("line"),
                row.getLong("children"));
    }

    record Found(UnitEntry entry, long total) {}

    /** {@code parent} and {@code kind} narrow the list where they are given, {@code text} where it is not empty. */
    record Asked(
            UnitId branch,
            @Nullable UnitId parent,
            @Nullable UnitKind kind,
            String text,
            LocalDate day,
            int page) {

        String key() {
            return VietnameseText.matchKey(text).strip();
        }

        String[] words() {
            return Arrays.stream(VietnameseText.searchKey(text).split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(word -> "%" + literally(word) + "%")
                    .toArray(String[]::new);
        }
    }
}
