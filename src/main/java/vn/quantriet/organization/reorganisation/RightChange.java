package vn.quantriet.organization.reorganisation;

import org.jspecify.annotations.Nullable;

/**
 * A right of one holder before and after: {@code holder} is the name shown, {@code right} the message key of what it
 * is, {@code before} and {@code after} name the unit it is held in; null is no right at all.
 */
public record RightChange(
        String holder,
        String right,
        @Nullable String before,
        @Nullable String after) {}
