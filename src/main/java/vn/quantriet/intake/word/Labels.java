package vn.quantriet.intake.word;

import org.jspecify.annotations.Nullable;

/** Finds the list a paragraph belongs to, by itself or by its style, and the number it shows there. */
final class Labels {

    private static final String LIST = "numPr/numId";
    private static final String LEVEL = "numPr/ilvl";

    private final Numbering numbering;
    private final Styles styles;
    private final Counters counters;

    Labels(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
        this.counters = new Counters(numbering);
    }

    String next(Properties paragraph) {
        var style = paragraph.get("pStyle");
        var own = paragraph.get(LIST);
        var id = own != null ? own : styles.first(style, said -> said.get("pPr/" + LIST));
        var list = id == null ? null : numbering.list(id);
        if (id == null || list == null) return ""; // list 0 takes a paragraph out of the list of its style
        var level = level(paragraph, style, list, own == null);
        return counters.next(id, list, Math.clamp(level, 0, Numbering.LEVELS - 1));
    }

    private int level(Properties paragraph, @Nullable String style, Numbering.OwnList list, boolean byStyle) {
        var own = paragraph.number(LEVEL);
        if (own != null) return own;
        var holder = byStyle ? styles.holder(style, "pPr/" + LIST) : null;
        var ofStyle = holder == null ? null : numbering.levelOfStyle(list, holder);
        if (ofStyle != null) return ofStyle;
        var said = styles.first(style, properties -> properties.number("pPr/" + LEVEL));
        return byStyle && said != null ? said : 0;
    }
}
