package vn.quantriet.intake.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes of a text file as characters: by its mark, by what a page declares, else by whether they are UTF-8. */
public final class Bytes {

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
    private static final int HEAD = 4096;

    /** Written on pages of any encoding, so they say nothing. */
    private static final List<String> SAYS_NOTHING = List.of("utf-", "iso-8859-1", "windows-1252", "us-ascii");

    private record Mark(Charset charset, int length) {}

    private Bytes() {}

    /** Bytes of an unknown 8-bit encoding come out as in windows-1252; {@link Reading} then finds out what they are. */
    public static String text(byte[] bytes) {
        var mark = mark(bytes);
        if (mark != null) return new String(bytes, mark.length, bytes.length - mark.length, mark.charset);
        var text = new String(bytes, StandardCharsets.UTF_8);
        return mostlyRead(text) ? text : Reread.windows1252(bytes);
    }

    /** The same for a web page, which may declare what it is written in. */
    public static String page(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        var charset = mark(bytes) == null && declared.find() ? charset(declared.group(1)) : null;
        return charset == null ? text(bytes) : new String(bytes, charset);
    }

    /** Whether the bytes say by a mark at their start how they are to be read. */
    public static boolean areMarked(byte[] bytes) {
        return mark(bytes) != null;
    }

    /** Every second byte is zero, and no mark says why. */
    public static boolean lookLikeUnmarkedUtf16(byte[] head) {
        if (areMarked(head)) return false;
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) {
            if (head[i] == 0) zeros[i & 1]++;
        }
        var most = Math.max(zeros[0], zeros[1]);
        return most > head.length / 8 && Math.min(zeros[0], zeros[1]) * 20 < most;
    }

    private static @Nullable Mark mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new Mark(StandardCharsets.UTF_8, 3);
        if (starts(bytes, 0xFF, 0xFE)) return new Mark(StandardCharsets.UTF_16LE, 2);
        return starts(bytes, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    /** A broken letter or two, as at the end of a file cut short, do not make a text anything but UTF-8. */
    private static boolean mostlyRead(String text) {
        var broken = text.chars().filter(c -> c == '\uFFFD').count();
        return broken == 0 || broken * 10 < text.chars().filter(c -> c >= 0x80).count();
    }

    private static @Nullable Charset charset(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        try {
            return SAYS_NOTHING.stream().anyMatch(lower::startsWith) ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) { // no such name, or not a name
            return null;
        }
    }
}
