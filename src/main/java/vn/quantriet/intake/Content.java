package vn.quantriet.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.encoding.Bytes;

/** What the bytes of a file say it is. {@code kind} is null for what is not read here; {@code name} is for people. */
record Content(@Nullable Kind kind, String name) {

    static final Content UNRECOGNISED = new Content(null, "");

    private static final int HEAD = 1024;
    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("89504E47", "PNG"),
            Map.entry("FFD8FF", "JPEG"),
            Map.entry("49492A00", "TIFF"),
            Map.entry("4D4D002A", "TIFF"),
            Map.entry("7F454C46", "ELF"),
            Map.entry("CAFEBABE", "CLASS"),
            Map.entry("377ABCAF271C", "7Z"),
            Map.entry("1F8B08", "GZIP"),
            Map.entry("7B5C727466", "RTF"),
            Map.entry("25215053", "PostScript"));

    /** These also begin words, so a zero byte must bear them out. */
    private static final Map<String, String> MAGIC_WORDS = Map.of(
            "47494638", "GIF", "52494646", "RIFF", "52617221", "RAR", "494433", "MP3", "4D5A", "EXE", "424D", "BMP");

    static Content of(byte[] bytes) {
        if (starts(bytes, "504B0304") || starts(bytes, "504B0506")) return Containers.zip(bytes);
        if (starts(bytes, "D0CF11E0A1B11AE1")) return Containers.ole(bytes);
        var named = named(MAGIC, bytes);
        if (named == null && containsZero(bytes)) named = named(MAGIC_WORDS, bytes);
        if (named != null) return new Content(null, named);
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") && !head.stripLeading().startsWith("<")) return new Content(Kind.PDF, "PDF");
        return ofText(bytes);
    }

    private static @Nullable String named(Map<String, String> magic, byte[] bytes) {
        for (var entry : magic.entrySet()) {
            if (starts(bytes, entry.getKey())) return entry.getValue();
        }
        return null;
    }

    private static Content ofText(byte[] bytes) {
        if (containsZero(bytes) && !Bytes.areMarked(bytes)) {
            if (Bytes.lookLikeUnmarkedUtf16(bytes)) throw new UncertainEncoding("UTF-16");
            return UNRECOGNISED;
        }
        var head = Bytes.page(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        var page = head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
        return page ? new Content(Kind.PAGE, "HTML") : new Content(Kind.TEXT, "TXT");
    }

    private static boolean starts(byte[] bytes, String hex) {
        if (bytes.length * 2 < hex.length()) return false;
        for (var i = 0; i < hex.length(); i += 2) {
            if ((bytes[i / 2] & 0xFF) != Integer.parseInt(hex, i, i + 2, 16)) return false;
        }
        return true;
    }

    private static boolean containsZero(byte[] bytes) {
        for (var b : bytes) {
            if (b == 0) return true;
        }
        return false;
    }
}
