package vn.quantriet.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists a document defines: kinds of list with nine levels, and lists of a kind that may change some levels. */
final class Numbering {

    static final int LEVELS = 9;

    /** A list: its kind, levels of its own, and the levels whose count it starts anew. */
    record OwnList(String kind, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOfStyle = new HashMap<>();
    private final Map<String, String> styleOfKind = new HashMap<>();
    private final Map<String, OwnList> lists = new HashMap<>();

    void define(String kind, int level, Level as) {
        kinds.computeIfAbsent(kind, _ -> new TreeMap<>()).put(level, as);
    }

    void nameStyle(String kind, String style) {
        kindOfStyle.put(style, kind);
    }

    void borrow(String kind, String style) {
        styleOfKind.put(kind, style);
    }

    void add(String list, OwnList as) {
        lists.put(list, as);
    }

    @Nullable
    OwnList list(String id) {
        return lists.get(id);
    }

    /** Lists of one kind count on together, so the count is kept under this name. */
    String kind(OwnList list) {
        var style = styleOfKind.get(list.kind);
        var borrowed = style == null ? null : kindOfStyle.get(style);
        return borrowed == null ? list.kind : borrowed;
    }

    Level level(OwnList list, int level) {
        var own = list.levels.get(level);
        if (own != null) return own;
        var ofKind = kinds.getOrDefault(kind(list), Map.of()).getOrDefault(level, Level.DECIMAL);
        var start = list.starts.get(level);
        return start == null ? ofKind : ofKind.startingAt(start);
    }

    /** The level of the list that belongs to a paragraph style, as headings have it. */
    @Nullable
    Integer levelOfStyle(OwnList list, String style) {
        for (var level = 0; level < LEVELS; level++) {
            if (style.equals(level(list, level).style())) return level;
        }
        return null;
    }
}
