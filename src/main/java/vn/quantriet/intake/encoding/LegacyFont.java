package vn.quantriet.intake.encoding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A font whose glyphs are Vietnamese letters on other letters' places; some show small letters as capitals. */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern CAPITALS = Pattern.compile("[a-z0-9]H([,\\- ].*)?$");
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** The font of that name, from Word or PDF; null for the fonts of Unicode. */
    public static @Nullable LegacyFont named(@Nullable String fontName) {
        if (fontName == null) return null;
        var name = SUBSET.matcher(fontName).replaceFirst("");
        if (name.regionMatches(true, 0, ".Vn", 0, 3)) {
            return new LegacyFont(LegacyEncoding.TCVN3, CAPITALS.matcher(name).find());
        }
        return name.regionMatches(true, 0, "VNI-", 0, 4) ? new LegacyFont(LegacyEncoding.VNI, false) : null;
    }

    /** Some texts were converted and kept their fonts, so the letters are asked, too. */
    public String unicode(String text) {
        var converted = encoding.unicode(text);
        if (!converted.equals(text) && (isUnicode(text) || worse(converted, text))) converted = text;
        return capitals ? converted.toUpperCase(VIETNAMESE) : converted;
    }

    private static boolean isUnicode(String text) {
        return text.chars().anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || (c > 0xFF && "ăđĩũơưĂĐĨŨƠƯ".indexOf(c) >= 0));
    }

    private static boolean worse(String converted, String text) {
        return Vietnamese.in(converted).accented() < Vietnamese.in(text).accented();
    }
}
