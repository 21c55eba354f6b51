package vn.quantriet.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class UnitExportStore {

    private final Database database;

    UnitExportStore(Database database) {
        this.database = database;
    }

    /** What lies outside the branch is not named; a name with a semicolon would come back as two. */
    void each(UnitId branch, UnitsExport.Asked asked, Consumer<List<String>> row) {
        var statement = database.sql("""
                with tree as materialized (
                    select stood.*, unit.address, unit.telephone, unit.email
                    from organization.published_unit_as_of(:day) top
                    join organization.published_unit_as_of(:day) stood on stood.path <@ top.path
                    join organization.unit on unit.id = stood.id
                    where top.id = :branch)
                select unit.*, above.code as parent_code, line.code as line_code,
                       to_char(unit.valid_from, 'DD/MM/YYYY') as since,
                       (select string_agg(alias.name, '; ' order by alias.name) from organization.alias
                        where alias.unit_id = unit.id and alias.name <> unit.name
                          and position(';' in alias.name) = 0) as aliases
                from tree unit
                left join tree above on above.id = unit.parent_id
                left join tree line on line.id = unit.administrative_parent_id
                where (cast(:kind as text) is null or unit.kind = :kind)
                  and unit.search_key like all (:words)
                order by nlevel(unit.path), unit.position, unit.id
                """)
                .withFetchSize(500)
                .param("branch", branch.value())
                .param("day", asked.day())
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("words", asked.words());
        try (var units = statement.query((unit, _) -> cells(unit)).stream()) {
            units.forEach(row);
        }
    }

    private static List<String> cells(ResultSet unit) throws SQLException {
        var cells = Stream.<String>builder();
        for (var column : UnitColumn.values()) cells.add(cell(column, unit));
        return cells.build().toList();
    }

    private static String cell(UnitColumn column, ResultSet unit) throws SQLException {
        return switch (column) {
            case CODE -> text(unit, "code");
            case NAME -> text(unit, "name");
            case KIND -> Words.of(UnitKind.valueOf(text(unit, "kind")));
            case LEVEL -> Words.of(UnitLevel.valueOf(text(unit, "level")));
            case PARENT_CODE -> text(unit, "parent_code");
            case ALIASES -> text(unit, "aliases");
            case IDENTIFIER -> text(unit, "identifier");
            case ADMINISTRATIVE_PARENT_CODE -> text(unit, "line_code");
            case VALID_FROM -> text(unit, "since");
            case ADDRESS -> text(unit, "address");
            case TELEPHONE -> text(unit, "telephone");
            case EMAIL -> text(unit, "email");
        };
    }

    private static String text(ResultSet unit, String column) throws SQLException {
        return Objects.requireNonNullElse(unit.getString(column), "");
    }
}
