package vn.quantriet.organization.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/** The units of a branch in an order that no change disturbs: whoever reads on misses none. */
@Component
public class UnitRegister {

    private static final String COLUMNS = """
            select unit.id, unit.code, unit.name, unit.kind, unit.level, unit.valid_from, unit.valid_to,
                   unit.identifier, above.code as parent_code
            from organization.published_unit branch
            join organization.published_unit unit on unit.path <@ branch.path
            left join organization.published_unit above
              on above.id = unit.parent_id and above.path <@ branch.path
            where branch.id = :branch
            """;

    private static final String PAGE = COLUMNS + """
              and unit.id > :after
              and (cast(:kind as text) is null or unit.kind = :kind)
              and (cast(:parent as text) is null or above.code = :parent)
            order by unit.id limit :rows
            """;

    private static final String ONE = COLUMNS + "and unit.code = :code";

    private final Database database;

    UnitRegister(Database database) {
        this.database = database;
    }

    /** A unit as it stands today; {@code parent} is there where it lies in the branch. */
    public record Line(
            UnitId id,
            String code,
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable String parent,
            @Nullable String identifier,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    @Transactional(readOnly = true)
    public List<Line> after(long after, int rows, @Nullable String parent, @Nullable UnitKind kind, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return database.sql(PAGE)
                .param("branch", by.unit().value())
                .param("after", after)
                .param("kind", kind == null ? null : kind.name())
                .param("parent", parent)
                .param("rows", rows)
                .query((row, _) -> line(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Line get(String code, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return database.sql(ONE)
                .param("branch", by.unit().value())
                .param("code", code)
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("parent_code"),
                row.getString("identifier"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
