package vn.quantriet.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

/** Which part of the tree a page looks at: the branch of the actor's unit, or of a unit in it. */
@Component
public class Scopes {

    private final Database database;

    Scopes(Database database) {
        this.database = database;
    }

    /** A unit whose branch is looked at. */
    public record Scope(UnitId id, String code, String name) {}

    /** The unit with this code, if it lies in the actor's branch; without a code the actor's own unit. */
    public Scope find(@Nullable String code, Actor by) {
        return database.sql("""
                select unit.id, unit.code, unit.name
                from organization.published_unit branch
                join organization.published_unit unit
                  on unit.path <@ branch.path and unit.code = coalesce(cast(:code as text), branch.code)
                where branch.id = :branch
                """)
                .param("code", code)
                .param("branch", by.unit().value())
                .query((row, _) -> scope(row.getLong("id"), row.getString("code"), row.getString("name")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** From the actor's own unit down to this one. */
    public List<Scope> line(Scope scope, Actor by) {
        return database.sql("""
                select above.id, above.code, above.name
                from organization.published_unit unit
                join organization.published_unit branch on branch.id = :branch
                join organization.published_unit above on unit.path <@ above.path and above.path <@ branch.path
                where unit.id = :unit
                order by nlevel(above.path)
                """)
                .param("unit", scope.id().value())
                .param("branch", by.unit().value())
                .query((row, _) -> scope(row.getLong("id"), row.getString("code"), row.getString("name")))
                .list();
    }

    /** The unit itself and those directly below it, in the order of the tree. */
    public List<Scope> andBelow(Scope scope) {
        return database.sql("""
                select unit.id, unit.code, unit.name
                from organization.published_unit unit
                where unit.id = :unit or unit.parent_id = :unit
                order by nlevel(unit.path), unit.position, unit.id
                """)
                .param("unit", scope.id().value())
                .query((row, _) -> scope(row.getLong("id"), row.getString("code"), row.getString("name")))
                .list();
    }

    private static Scope scope(long id, String code, String name) {
        return new Scope(new UnitId(id), code, name);
    }
}
