package vn.quantriet.intake.word;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.encoding.LegacyEncoding;
import vn.quantriet.intake.encoding.LegacyFont;

/** A paragraph while it is read: neighbouring runs of one legacy font are converted as one text. */
final class Paragraph {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final RunLook PLAIN = new RunLook(null, false, false);

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private final Set<LegacyEncoding> converted = EnumSet.noneOf(LegacyEncoding.class);
    private @Nullable LegacyFont pendingFont;

    RunLook look = PLAIN;
    Properties properties = Properties.NONE;

    void append(String letters) {
        if (look.hidden()) return;
        var font = look.font();
        if (font == null ? pendingFont != null : !font.equals(pendingFont)) settle();
        pendingFont = font;
        pending.append(look.capitals() ? letters.toUpperCase(VIETNAMESE) : letters);
    }

    void startRun() {
        look = PLAIN;
    }

    /** The letters so far, in Unicode. */
    String text() {
        settle();
        return text.toString();
    }

    Set<LegacyEncoding> converted() {
        return converted;
    }

    /** Its mark was deleted with changes tracked: the next paragraph goes on here. */
    boolean goesOn() {
        return properties.has("rPr/del") || properties.has("rPr/moveFrom");
    }

    private void settle() {
        var raw = pending.toString();
        pending.setLength(0);
        var font = pendingFont;
        var letters = font == null ? raw : font.unicode(raw);
        if (font != null && !letters.equalsIgnoreCase(raw)) converted.add(font.encoding());
        text.append(letters);
    }
}
