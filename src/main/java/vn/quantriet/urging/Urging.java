package vn.quantriet.urging;

import java.time.Instant;

/** Something that was said to all who had open work in a list, whom it reached, and how many have handed in since. */
public record Urging(
        UrgingId id,
        String by,
        String unit,
        String words,
        String list,
        Instant at,
        int units,
        int assignments,
        int people,
        int handedIn) {

    /** How one of the units stands that were urged. */
    public record Addressed(String unit, String above, int assignments, int handedIn) {}

    /** Whom it would reach. */
    public record Reach(int units, long assignments, int people) {}
}
