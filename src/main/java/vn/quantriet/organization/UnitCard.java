package vn.quantriet.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.change.Line;

/**
 * A unit with what stands above it in either line, from the top of the actor's branch down, and what it is known by.
 * {@code stands} is false when the unit did not exist on the day one looks at: then it is shown as it last stood.
 */
public record UnitCard(
        Unit unit, List<Unit> above, List<Unit> administrative, UnitAttributes attributes, boolean stands) {

    public UnitCard {
        above = List.copyOf(above);
        administrative = List.copyOf(administrative);
    }

    /** What stands above it in a line; the party's, where it has no place in the administrative one. */
    public List<Unit> above(Line line) {
        return line == Line.ADMINISTRATIVE && !administrative.isEmpty() ? administrative : above;
    }

    /** What it stands directly below in a line, if that lies in the actor's branch. */
    public @Nullable Unit parent(Line line) {
        var ancestors = line == Line.ADMINISTRATIVE ? administrative : above;
        return ancestors.isEmpty() ? null : ancestors.getLast();
    }
}
