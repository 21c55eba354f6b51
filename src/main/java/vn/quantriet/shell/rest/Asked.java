package vn.quantriet.shell.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: so many after the one a cursor stands behind. A cursor tells nobody anything but
 * us, and is good only for the list, with the filters, that it came from.
 */
public record Asked(String list, long after, int limit) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    /** {@code list} names the list and its filters. */
    public static Asked of(String list, @Nullable String cursor, @Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST)) throw new Faulty(Fault.BAD_PARAMETER, "limit");
        return new Asked(list, cursor == null ? 0 : read(cursor, list), limit == null ? USUAL : limit);
    }

    /** One more tells whether there is a next part. */
    public int rows() {
        return limit + 1;
    }

    String after(long key) {
        var text = mark(list) + "." + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long read(String cursor, String list) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split("\\.", -1);
            if (parts.length == 2 && parts[0].equals(mark(list))) return Long.parseLong(parts[1]);
        } catch (IllegalArgumentException _) {
            // no cursor of ours
        }
        throw new Faulty(Fault.BAD_CURSOR);
    }

    private static String mark(String list) {
        var sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** A name for a list with these filters. */
    public static String list(String name, @Nullable Object... filters) {
        return name + Arrays.toString(filters);
    }
}
