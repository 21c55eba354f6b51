package vn.quantriet.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.layout.ListNumber;
import vn.quantriet.intake.word.Numbering.OwnList;

/** Counts as Word does while the paragraphs go by, and writes out the number each one shows. */
final class Counters {

    private static final String KEPT_BULLETS = "-–—+*•";

    private final Numbering numbering;
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Counters(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The number or bullet of the next paragraph of this list on this level; empty when it shows none. */
    String next(String listId, OwnList list, int level) {
        var count = counts.computeIfAbsent(numbering.kind(list), _ -> new @Nullable Integer[Numbering.LEVELS]);
        if (begun.add(listId)) list.starts().keySet().forEach(start -> count[start] = null);

        var own = numbering.level(list, level);
        var before = count[level];
        count[level] = before == null ? own.start() : before + 1;
        for (var deeper = level + 1; deeper < count.length; deeper++) {
            if (numbering.level(list, deeper).restartsAfter(level + 1)) count[deeper] = null;
        }
        return own.format().equals("bullet") ? bullet(own.text()) : label(own, list, count);
    }

    private String label(Level own, OwnList list, @Nullable Integer[] count) {
        var label = own.text();
        for (var level = 0; level < count.length; level++) {
            if (label.contains("%" + (level + 1)))
                label = label.replace("%" + (level + 1), number(own, list, level, count));
        }
        return label.strip();
    }

    /** A level that was jumped over shows where it would start. */
    private String number(Level own, OwnList list, int level, @Nullable Integer[] count) {
        var shown = numbering.level(list, level);
        var number = count[level];
        return ListNumber.of(own.legal() ? "decimal" : shown.format(), number == null ? shown.start() : number);
    }

    /** Bullets are letters of symbol fonts («o», «§»); only those people type mean something to a reader. */
    private static String bullet(String text) {
        var bullet = text.strip();
        return bullet.length() == 1 && KEPT_BULLETS.contains(bullet) ? bullet : bullet.isEmpty() ? "" : "•";
    }
}
