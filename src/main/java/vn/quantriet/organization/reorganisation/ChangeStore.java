package vn.quantriet.organization.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.change.Change;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** What a decision orders, line by line. The draft of a decision is written anew as a whole. */
@Component
class ChangeStore {

    private final Database database;

    ChangeStore(Database database) {
        this.database = database;
    }

    void replace(DecisionId decision, List<Change> changes) {
        database.sql("delete from organization.change where decision_id = :decision")
                .param("decision", decision.value())
                .update();
        var rows = new ArrayList<ChangeRow>();
        for (var change : changes) rows.add(ChangeRow.of(change));
        database.sql("""
                insert into organization.change
                    (decision_id, n, kind, units, targets, heir, line, name, unit_kind, level, administrative, aliases)
                select :decision, n, kind, string_to_array(units, chr(10)), string_to_array(targets, chr(10)), heir,
                       line, name, unit_kind, level, administrative, string_to_array(aliases, chr(10))
                from unnest(:kinds, :units, :targets, :heirs, :lines, :names, :unitKinds, :levels, :administrative,
                            :aliases)
                     with ordinality as given (kind, units, targets, heir, line, name, unit_kind, level, administrative,
                                               aliases, n)
                """)
                .param("decision", decision.value())
                .param("kinds", rows.stream().map(ChangeRow::kind).toArray(String[]::new))
                .param("units", rows.stream().map(row -> joined(row.units())).toArray(String[]::new))
                .param(
                        "targets",
                        rows.stream().map(row -> joined(row.targets())).toArray(String[]::new))
                .param("heirs", rows.stream().map(ChangeRow::heir).toArray(String[]::new))
                .param("lines", rows.stream().map(ChangeRow::line).toArray(String[]::new))
                .param("names", rows.stream().map(ChangeRow::name).toArray(String[]::new))
                .param("unitKinds", rows.stream().map(ChangeRow::unitKind).toArray(String[]::new))
                .param("levels", rows.stream().map(ChangeRow::level).toArray(String[]::new))
                .param(
                        "administrative",
                        rows.stream().map(ChangeRow::administrative).toArray(String[]::new))
                .param(
                        "aliases",
                        rows.stream().map(row -> joined(row.aliases())).toArray(String[]::new))
                .update();
    }

    List<Change> of(DecisionId decision) {
        return database.sql("select * from organization.change where decision_id = :decision order by n")
                .param("decision", decision.value())
                .query((row, _) -> read(row).change())
                .list();
    }

    Map<String, String> names(UnitId branch, List<Change> changes) {
        var codes = changes.stream()
                .flatMap(change -> Stream.concat(change.subjects().stream(), change.targets().stream()))
                .distinct()
                .toArray(String[]::new);
        var names = new HashMap<String, String>();
        database.sql("""
                select unit.code, unit.name from organization.published_unit unit
                join organization.unit branch on branch.id = :branch and unit.path <@ branch.path
                where unit.code = any (:codes)
                """).param("branch", branch.value()).param("codes", codes).query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    private static String joined(List<String> codes) {
        return String.join("\n", codes);
    }

    private static ChangeRow read(ResultSet row) throws SQLException {
        return new ChangeRow(
                row.getString("kind"),
                texts(row, "units"),
                texts(row, "targets"),
                row.getString("heir"),
                row.getString("line"),
                row.getString("name"),
                row.getString("unit_kind"),
                row.getString("level"),
                row.getString("administrative"),
                texts(row, "aliases"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
