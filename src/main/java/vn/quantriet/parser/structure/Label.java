package vn.quantriet.parser.structure;

import org.jspecify.annotations.Nullable;

/**
 * A label at the beginning of a line, one way of reading it.
 *
 * @param family its kind
 * @param ordinal its place among its brothers
 * @param path the figures of a label that repeats its parent's, such as 1.1.; the last is the ordinal
 * @param id what it gives to the id of its provision
 * @param from its first token
 * @param to the token after it
 * @param other the other way to read it: «i)» is a letter and a Roman one
 */
@SuppressWarnings("ArrayRecordComponent") // read, never changed
record Label(
        Family family,
        int ordinal,
        int[] path,
        String id,
        int from,
        int to,
        @Nullable Label other) {

    private static final int[] NO_PATH = {};

    static Label of(Family family, int ordinal, String id, int from, int to) {
        return new Label(family, ordinal, NO_PATH, id, from, to, null);
    }

    Label or(@Nullable Label another) {
        return new Label(family, ordinal, path, id, from, to, another);
    }

    boolean first() {
        return ordinal == 1;
    }
}
