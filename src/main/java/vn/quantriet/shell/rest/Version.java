package vn.quantriet.shell.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Versions as entity tags: the number that counts changes and, behind a dot, a sum of what else is shown, such as the
 * day time was judged by. What one may overwrite is told by the number alone.
 */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(?:\\.[0-9a-f]{1,8})?\"");

    private Version() {}

    public static String tag(int version, Object... seen) {
        if (seen.length == 0) return "\"" + version + "\"";
        var sum = new CRC32();
        sum.update(Arrays.toString(seen).getBytes(StandardCharsets.UTF_8));
        return "\"" + version + "." + Long.toHexString(sum.getValue()) + "\"";
    }

    /** Of an If-Match; one that names no version of ours cannot be the one there is. */
    public static int read(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*"))
            throw new Faulty(Fault.VERSION_MISSING);
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) throw new Faulty(Fault.STALE);
        return Integer.parseInt(tag.group(1));
    }
}
