package vn.quantriet.parser.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.Span;
import vn.quantriet.parser.token.Tokens;

/** Collects the numbered parts as they open and lets each reach to the last word of its sub-parts. */
@SuppressWarnings("ReferenceEquality") // a part is itself, not whatever looks like it
final class ProvisionList {

    private static final int FIRST_WORDS = 8;

    private final Tokens tokens;
    private Provision[] provisions = new Provision[64];
    private int size;
    private final List<Stretch> open = new ArrayList<>();
    private @Nullable Stretch latest;
    private int reached;

    /** A part from its first token up to the end of its last sub-part, which is known when the part is closed. */
    private static final class Stretch {

        private final int place;
        private final Numbering.Part part;
        private final int from;
        private final String label;
        private String starts = "";
        private int to;

        private Stretch(int place, Numbering.Part part, int from, String label) {
            this.place = place;
            this.part = part;
            this.from = from;
            this.label = label;
            this.to = from;
        }
    }

    ProvisionList(Tokens tokens) {
        this.tokens = tokens;
    }

    void open(Numbering.Part part, int from) {
        while (!open.isEmpty() && open.getLast().part != part.parent()) {
            close(from);
        }
        begun(from);
        latest = new Stretch(size, part, from, tokens.text(from, part.label().to()));
        open.add(latest);
        if (++size > provisions.length) {
            provisions = Arrays.copyOf(provisions, provisions.length * 2);
        }
    }

    /** What is told of a part is written when it ends, while its words are near. */
    private void close(int next) {
        var stretch = open.removeLast();
        stretch.to = reached;
        if (stretch == latest) {
            begun(next);
        }
        provisions[stretch.place] = provision(stretch);
    }

    /** The text read so far ends before the token. */
    void reach(int to) {
        reached = to;
    }

    List<Provision> finished() {
        while (!open.isEmpty()) {
            close(reached);
        }
        return List.of(Arrays.copyOf(provisions, size));
    }

    /** The part opened last begins with words before the token. */
    private void begun(int next) {
        var last = latest;
        if (last != null) {
            var words = last.part.label().to();
            var to = last.to > last.from ? last.to : next;
            last.starts = starts(words, Math.min(Math.max(to, words), next));
            latest = null;
        }
    }

    private Provision provision(Stretch stretch) {
        var part = stretch.part;
        var from = stretch.from;
        var to = stretch.to;
        var words = part.label().to();
        var label = tokens.span(from, words);
        var parent = part.parent();
        return new Provision(
                part.id(),
                stretch.label,
                parent == null ? null : parent.id(),
                label,
                tokens.span(from, Math.max(to, words)),
                part.depth(),
                stretch.starts);
    }

    private String starts(int from, int limit) {
        if (from >= limit) {
            return "";
        }
        var source = tokens.source();
        var start = tokens.start(from);
        var end = tokens.end(from);
        var words = 1;
        for (var i = from + 1; i < limit; i++) {
            if (tokens.spaced(i) && ++words > FIRST_WORDS) {
                break;
            }
            end = tokens.end(i);
        }
        return new Span(start, end).of(source);
    }
}
