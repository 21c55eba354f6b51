package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.day.NotFoundedYet;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

/** Which part of the tree a page looks at: the branch of the actor's unit, or of a unit in it. */
@Component
public class Scopes {

    private static final String FIND = """
            select unit.id, unit.code, unit.name, unit.valid_to
            from unit branch
            join unit on unit.path <@ branch.path and unit.code = coalesce(cast(:code as text), branch.code)
            where branch.id = :branch
            """;

    private static final String LINE = """
            select above.id, above.code, above.name, above.valid_to
            from unit
            join unit branch on branch.id = :branch
            join unit above on unit.path <@ above.path and above.path <@ branch.path
            where unit.id = :unit
            order by nlevel(above.path)
            """;

    private static final String AND_BELOW = """
            select unit.id, unit.code, unit.name, unit.valid_to
            from unit
            where unit.id = :unit or unit.parent_id = :unit
            order by nlevel(unit.path), unit.position, unit.id
            """;

    private final InForce inForce;

    Scopes(InForce inForce) {
        this.inForce = inForce;
    }

    /** A unit whose branch is looked at; it may have ended by the day one looks at. */
    public record Scope(
            UnitId id, String code, String name, @Nullable LocalDate endedOn) {}

    /**
     * The unit with this code, if it lies in the actor's branch; without a code the actor's own unit. On a day that is
     * over, the branch of that day.
     */
    public Scope find(@Nullable String code, @Nullable LocalDate day, Actor by) {
        return inForce.sql(InForce.TREE_NOW + FIND, InForce.TREE_ON_DAY + FIND, day)
                .param("code", code)
                .param("branch", by.unit().value())
                .query((row, _) -> scope(row, day))
                .optional()
                .orElseThrow(
                        () -> day != null && code == null ? new NotFoundedYet(by.unitName(), day) : new NotFound());
    }

    /** From the actor's own unit down to this one. */
    public List<Scope> line(Scope scope, @Nullable LocalDate day, Actor by) {
        return inForce.sql(InForce.TREE_NOW + LINE, InForce.TREE_ON_DAY + LINE, day)
                .param("unit", scope.id().value())
                .param("branch", by.unit().value())
                .query((row, _) -> scope(row, day))
                .list();
    }

    /** The unit itself and those directly below it, in the order of the tree. */
    public List<Scope> andBelow(Scope scope, @Nullable LocalDate day) {
        return inForce.sql(InForce.TREE_NOW + AND_BELOW, InForce.TREE_ON_DAY + AND_BELOW, day)
                .param("unit", scope.id().value())
                .query((row, _) -> scope(row, day))
                .list();
    }

    private Scope scope(ResultSet row, @Nullable LocalDate day) throws SQLException {
        var end = row.getObject("valid_to", LocalDate.class);
        var ended = end != null && !end.isAfter(inForce.judged(day));
        return new Scope(
                new UnitId(row.getLong("id")), row.getString("code"), row.getString("name"), ended ? end : null);
    }
}
