package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.change.Line;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class DirectoryStore {

    private final Database database;

    DirectoryStore(Database database) {
        this.database = database;
    }

    /** A unit that is in the branch today, or was on some day. */
    Optional<UnitId> withCode(String code, UnitId branch) {
        return database.sql("""
                select unit.id from organization.unit
                where unit.code = :code and unit.founded
                  and (exists (select from organization.unit branch
                               where branch.id = :branch and unit.path <@ branch.path)
                       or exists (select from organization.unit_version stood
                                  join organization.unit_version branch
                                    on branch.unit_id = :branch and branch.withdrawn_by is null
                                   and branch.valid && stood.valid and stood.path <@ branch.path
                                  where stood.unit_id = unit.id and stood.withdrawn_by is null))
                """)
                .param("code", code)
                .param("branch", branch.value())
                .query((row, _) -> new UnitId(row.getLong("id")))
                .optional();
    }

    /** From the top of the branch, or of the tree where the unit stood outside it, down; empty if it did not stand. */
    List<Unit> line(UnitId id, UnitId branch, LocalDate day) {
        return database.sql("""
                select above.* from organization.published_unit_as_of(:day) unit
                join organization.published_unit_as_of(:day) above on unit.path <@ above.path
                where unit.id = :id
                  and (above.id = unit.id or above.path <@ (
                      select branch.path from organization.published_unit_as_of(:day) branch
                      where branch.id = :branch))
                order by nlevel(above.path)
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .param("day", day)
                .query(UnitStore::read)
                .list();
    }

    /** What stands above in the administrative line and lies in the branch, from the top down, without the unit. */
    List<Unit> administrativeLine(UnitId id, UnitId branch, LocalDate day) {
        return database.sql("""
                select above.* from organization.published_unit_as_of(:day) unit
                join organization.published_unit_as_of(:day) above
                  on above.id = any (string_to_array(ltree2text(unit.administrative_path), '.')::bigint[])
                where unit.id = :id and above.id <> unit.id
                  and above.path <@ (select branch.path from organization.published_unit_as_of(:day) branch
                                     where branch.id = :branch)
                order by nlevel(coalesce(above.administrative_path, ''))
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .param("day", day)
                .query(UnitStore::read)
                .list();
    }

    /** As it last stood. */
    Unit last(UnitId id) {
        return database.sql("select * from organization.unit where id = :id")
                .param("id", id.value())
                .query(UnitStore::read)
                .single();
    }

    /** The whole tree of the branch, or what is directly below a parent, as far as it answers to what was typed. */
    List<Found> list(Asked asked) {
        return database.sql("""
                with tree as materialized (
                    select unit.*,
                           case when :line = 'PARTY' then parent_id else administrative_parent_id end as above_id
                    from organization.published_unit_as_of(:day) unit),
                branch as (select path from tree where id = :branch),
                found as (
                    select unit.*, count(*) over () as total,
                           row_number() over (order by called.rank, nlevel(unit.path), unit.position, unit.id) as place
                    from branch join tree unit on unit.path <@ branch.path
                    cross join lateral (
                        select case when :key = '' then 0 when unit.code = :code then 0 else (
                            select min(case when match_key = :key then 0
                                            when match_key like :start then 1
                                            when match_key like :within then 2
                                            else 3 end)
                            from organization.alias where alias.unit_id = unit.id) end as rank) called
                    where (cast(:parent as bigint) is null or unit.above_id = :parent
                           or :tops and unit.above_id is null
                              and exists (select from tree child where child.above_id = unit.id))
                      and (cast(:kind as text) is null or unit.kind = :kind)
                      and unit.search_key like all (:words)
                    order by place limit :size offset :skipped)
                select found.*,
                       (select count(*) from tree child where child.above_id = found.id) as children,
                       (select coalesce(string_agg(above.name, ' › ' order by nlevel(above.path)), '')
                        from tree above, branch
                        where above.id = any (string_to_array(ltree2text(found.path), '.')::bigint[])
                          and above.id <> found.id and above.path <@ branch.path) as line
                from found order by place
                """)
                .paramSource(parameters(asked))
                .query((row, _) -> new Found(entry(row), row.getLong("total")))
                .list();
    }

    List<String> codes(Collection<UnitId> ids, UnitId branch) {
        return database.sql("""
                select unit.code from organization.unit
                join organization.unit branch on branch.id = :branch and unit.path <@ branch.path
                where unit.id = any (:ids)
                order by array_position(:ids, unit.id)
                """)
                .param("branch", branch.value())
                .param("ids", ids.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, _) -> row.getString("code"))
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
                .addValue("day", asked.view().day())
                .addValue("line", asked.view().line().name())
                .addValue("tops", asked.tops())
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
            View view,
            int page) {

        /** In the administrative line the branch may have several tops, and its own unit need not be one of them. */
        boolean tops() {
            return view.line() == Line.ADMINISTRATIVE && branch.equals(parent);
        }

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
