package vn.quantriet.organization;

import java.util.List;

/**
 * A unit with the line above it, from the top of the actor's branch down, and what it is known by. {@code stands} is
 * false when the unit did not exist on the day one looks at: then it is shown as it last stood.
 */
public record UnitCard(Unit unit, List<Unit> above, UnitAttributes attributes, boolean stands) {

    public UnitCard {
        above = List.copyOf(above);
    }
}
