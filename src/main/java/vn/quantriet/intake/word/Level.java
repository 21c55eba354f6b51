package vn.quantriet.intake.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list: where it starts, how its numbers are written and what stands around them ({@code %1.%2)}).
 * {@code restart} is the level whose next number starts this one again, counted from one; 0 for none, null for any.
 */
record Level(
        int start,
        String format,
        String text,
        @Nullable Integer restart,
        boolean legal,
        @Nullable String style) {

    static final Level DECIMAL = new Level(1, "decimal", "%1.", null, false, null);

    static Level of(Properties properties) {
        var start = properties.number("start");
        var format = properties.get("numFmt");
        var text = properties.get("lvlText");
        return new Level(
                start == null ? 0 : start,
                format == null ? "decimal" : format,
                text == null ? "" : text,
                properties.number("lvlRestart"),
                Boolean.TRUE.equals(properties.toggle("isLgl")),
                properties.get("pStyle"));
    }

    Level startingAt(int otherStart) {
        return new Level(otherStart, format, text, restart, legal, style);
    }

    /** Whether a new number on {@code upper}, counted from nought, starts this level again. */
    boolean restartsAfter(int upper) {
        return restart == null || (restart > 0 && upper < restart);
    }
}
