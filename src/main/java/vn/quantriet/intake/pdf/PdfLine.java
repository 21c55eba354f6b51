package vn.quantriet.intake.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.encoding.LegacyEncoding;
import vn.quantriet.intake.encoding.LegacyFont;

/** A line while its words arrive: words of one legacy font are converted together, wide gaps stay visible. */
final class PdfLine {

    private static final String WIDE_GAP = "   ";
    private static final float WIDE = 3;

    private final Set<LegacyEncoding> converted;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable LegacyFont font;
    private @Nullable TextPosition last;

    PdfLine(Set<LegacyEncoding> converted) {
        this.converted = converted;
    }

    void word(String word, List<TextPosition> glyphs) {
        if (last != null && !glyphs.isEmpty()) pending.append(isWide(last, glyphs.getFirst()) ? WIDE_GAP : " ");
        if (glyphs.stream().allMatch(glyph -> fontOf(glyph) == null)) {
            append(word, null);
        } else {
            glyphs.forEach(glyph -> append(glyph.getUnicode(), fontOf(glyph)));
        }
        if (!glyphs.isEmpty()) last = glyphs.getLast();
    }

    /** The line so far; the next word begins another. */
    String end() {
        settle();
        var line = text.toString();
        text.setLength(0);
        last = null;
        return line;
    }

    private static boolean isWide(TextPosition before, TextPosition next) {
        var gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > WIDE * Math.max(next.getWidthOfSpace(), 1);
    }

    private static @Nullable LegacyFont fontOf(TextPosition glyph) {
        return LegacyFont.named(glyph.getFont().getName());
    }

    private void append(@Nullable String letters, @Nullable LegacyFont of) {
        if (of == null ? font != null : !of.equals(font)) settle();
        font = of;
        if (letters != null) pending.append(letters);
    }

    private void settle() {
        var raw = pending.toString();
        pending.setLength(0);
        var letters = font == null ? raw : font.unicode(raw);
        if (font != null && !letters.equalsIgnoreCase(raw)) converted.add(font.encoding());
        text.append(letters);
    }
}
