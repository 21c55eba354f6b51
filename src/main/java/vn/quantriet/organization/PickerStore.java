package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class PickerStore {

    static final int SHOWN = 10;

    /** The longest word goes to the index alone: the index knows nothing of «all of these». */
    static final String FIND = """
            with branch as (select path from organization.unit where id = :branch),
            typed as materialized (
                select unit.id, unit.code, unit.name, unit.path, unit.position,
                       case when unit.search_key like lower(unit.code) || ' ' || :beginning then 3
                            when unit.search_key like :phrase then 4 else 5 end as rank
                from organization.unit
                where unit.search_key like :longest and unit.search_key like all (:words)
                  and unit.valid_from <= :day and (unit.valid_to is null or unit.valid_to > :day)),
            matching as (select typed.* from typed join branch on typed.path <@ branch.path),
            called as (
                select alias.unit_id,
                       min(case when match_key = :key then 0 when match_key like :start then 1 else 2 end) as rank
                from organization.alias where match_key like :within group by alias.unit_id),
            best as (
                select matching.*, row_number() over (
                           order by
                               case when matching.code = :code then 0 else coalesce(called.rank, matching.rank) end,
                               nlevel(matching.path), matching.position, matching.id) as place
                from matching left join called on called.unit_id = matching.id
                order by place limit :size)
            select best.id, best.code, best.name,
                   (select coalesce(string_agg(above.name, ' › ' order by nlevel(above.path)), '')
                    from organization.unit above, branch
                    where above.id = any (string_to_array(ltree2text(best.path), '.')::bigint[])
                      and above.id <> best.id and above.path <@ branch.path) as line
            from best order by place
            """;

    /**
     * Which units is asked for by a list inside the statement: of one given as it is the planner would count the units
     * and therefore plan the statement anew each time, which takes three times as long as the statement itself.
     */
    private static final String CHOSEN = """
            select unit.id, unit.code, unit.name,
                   (select coalesce(string_agg(above.name, ' › ' order by nlevel(above.path)), '')
                    from organization.unit above
                    where unit.path <@ above.path and above.id <> unit.id and above.path <@ branch.path) as line
            from organization.unit join organization.unit branch on branch.id = :branch and unit.path <@ branch.path
            """;

    private final Database database;

    PickerStore(Database database) {
        this.database = database;
    }

    List<UnitOption> find(String text, LocalDate day, UnitId branch) {
        var words = words(text);
        var key = VietnameseText.matchKey(text).strip();
        return database.sql(FIND)
                .param("branch", branch.value())
                .param(
                        "longest",
                        Arrays.stream(words)
                                .max(Comparator.comparingInt(String::length))
                                .orElse("%"))
                .param("words", words)
                .param("beginning", literally(VietnameseText.searchKey(text).strip()) + "%")
                .param("phrase", "%" + literally(VietnameseText.searchKey(text).strip()) + "%")
                .param("day", day)
                .param("key", key)
                .param("start", literally(key) + "%")
                .param("within", "%" + literally(key) + "%")
                .param("code", text.toUpperCase(Locale.ROOT))
                .param("size", SHOWN)
                .query(PickerStore::option)
                .list();
    }

    List<UnitOption> withIds(Collection<UnitId> ids, UnitId branch) {
        return database.sql(CHOSEN
                        + " where unit.id = any (array(select unnest(cast(:ids as bigint[])))) order by unit.path")
                .param("branch", branch.value())
                .param("ids", ids.stream().map(UnitId::value).toArray(Long[]::new))
                .query(PickerStore::option)
                .list();
    }

    List<UnitOption> withCodes(Collection<String> codes, UnitId branch) {
        return database.sql(CHOSEN
                        + " where unit.code = any (array(select unnest(cast(:codes as text[])))) order by unit.path")
                .param("branch", branch.value())
                .param("codes", codes.toArray(String[]::new))
                .query(PickerStore::option)
                .list();
    }

    private static UnitOption option(ResultSet row, int n) throws SQLException {
        return new UnitOption(
                new UnitId(row.getLong("id")), row.getString("code"), row.getString("name"), row.getString("line"));
    }

    private static String[] words(String text) {
        return Arrays.stream(VietnameseText.searchKey(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + literally(word) + "%")
                .toArray(String[]::new);
    }

    /** In a pattern, every character meaning itself. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
