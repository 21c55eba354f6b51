package vn.quantriet.organization;

import java.util.List;

/** A unit with the line above it, from the top of the actor's branch down, and the other names it goes by. */
public record UnitCard(Unit unit, List<Unit> above, List<String> aliases) {

    public UnitCard {
        above = List.copyOf(above);
        aliases = List.copyOf(aliases);
    }
}
