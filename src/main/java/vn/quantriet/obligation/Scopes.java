package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.day.NotFoundedYet;
import vn.quantriet.organization.GroundVersion;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shared.Versioned;

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

    /** As {@link #FIND}, {@link #LINE} and {@link #AND_BELOW} of what that finds, in one statement. */
    private static final String AROUND = """
            , branch as (select id, code, path from unit where id = :branch),
            scope as materialized (
                select unit.id, unit.path
                from branch
                join unit on unit.path <@ branch.path and unit.code = coalesce(cast(:code as text), branch.code))
            select above.id, above.code, above.name, above.valid_to, nlevel(above.path) as depth,
                   false as below, 0 as position
            from scope
            cross join branch
            join unit above on scope.path <@ above.path and above.path <@ branch.path
            union all
            select unit.id, unit.code, unit.name, unit.valid_to, nlevel(unit.path), true, unit.position
            from scope
            join unit on unit.parent_id = scope.id
            order by depth, position, id
            """;

    private static final int KEPT = 2_000;

    private final InForce inForce;
    private final GroundVersion ground;
    private final Versioned<Asked, Around> around = new Versioned<>(KEPT);
    private final Versioned<Asked, Scope> found = new Versioned<>(KEPT);

    Scopes(InForce inForce, GroundVersion ground) {
        this.inForce = inForce;
        this.ground = ground;
    }

    /** Of whom, of which unit below, and on which day: a unit ends by itself. */
    private record Asked(@Nullable String code, UnitId branch, LocalDate today) {}

    /** A unit whose branch is looked at; it may have ended by the day one looks at. */
    public record Scope(
            UnitId id, String code, String name, @Nullable LocalDate endedOn) {}

    /** A unit with its line from the actor's own unit down to it, and what is directly below it. */
    public record Around(Scope scope, List<Scope> line, List<Scope> below) {

        public Around {
            line = List.copyOf(line);
            below = List.copyOf(below);
        }

        /** The unit itself and those directly below it, in the order of the tree. */
        public List<Scope> andBelow() {
            return Stream.concat(Stream.of(scope), below.stream()).toList();
        }
    }

    private record Placed(Scope scope, boolean below) {}

    /** As {@link #find}, together with what stands around it. */
    public Around around(@Nullable String code, @Nullable LocalDate day, Actor by) {
        if (day != null) return look(code, day, by);
        var asked = new Asked(code, by.unit(), inForce.judged(null));
        return around.of(ground, asked, () -> look(code, null, by));
    }

    private Around look(@Nullable String code, @Nullable LocalDate day, Actor by) {
        var all = inForce.sql(InForce.TREE_NOW + AROUND, InForce.TREE_ON_DAY + AROUND, day)
                .param("code", code)
                .param("branch", by.unit().value())
                .query((row, _) -> new Placed(scope(row, day), row.getBoolean("below")))
                .list();
        var line = all.stream().filter(it -> !it.below()).map(Placed::scope).toList();
        var below = all.stream().filter(Placed::below).map(Placed::scope).toList();
        if (line.isEmpty()) throw missing(code, day, by);
        return new Around(line.getLast(), line, below);
    }

    private static Refusal missing(@Nullable String code, @Nullable LocalDate day, Actor by) {
        return day != null && code == null ? new NotFoundedYet(by.unitName(), day) : new NotFound();
    }

    /**
     * The unit with this code, if it lies in the actor's branch; without a code the actor's own unit. On a day that is
     * over, the branch of that day.
     */
    public Scope find(@Nullable String code, @Nullable LocalDate day, Actor by) {
        if (day != null) return lookFor(code, day, by);
        var asked = new Asked(code, by.unit(), inForce.judged(null));
        return found.of(ground, asked, () -> lookFor(code, null, by));
    }

    private Scope lookFor(@Nullable String code, @Nullable LocalDate day, Actor by) {
        return inForce.sql(InForce.TREE_NOW + FIND, InForce.TREE_ON_DAY + FIND, day)
                .param("code", code)
                .param("branch", by.unit().value())
                .query((row, _) -> scope(row, day))
                .optional()
                .orElseThrow(() -> missing(code, day, by));
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
