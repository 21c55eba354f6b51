package vn.quantriet.obligation.view;

import java.time.Instant;

/**
 * A board kept under a name; {@code query} asks for it. {@code own} says whether the one who looks keeps it, {@code
 * first} whether it opens first for them.
 */
public record BoardView(
        long id,
        String name,
        String query,
        boolean shared,
        boolean own,
        boolean first,
        String keeper,
        int version,
        String changedBy,
        Instant changedAt) {

    public static final int LONGEST_NAME = 80;
}
