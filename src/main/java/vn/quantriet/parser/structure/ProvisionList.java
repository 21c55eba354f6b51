package vn.quantriet.parser.structure;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.Span;
import vn.quantriet.parser.token.Tokens;

/** Collects the numbered parts as they open and lets each reach to the last word of its sub-parts. */
@SuppressWarnings("ReferenceEquality") // a part is itself, not whatever looks like it
final class ProvisionList {

    private static final int FIRST_WORDS = 8;

    private final Tokens tokens;
    private final List<Numbering.Part> parts = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private int reached;
    private final List<Integer> lasts = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    ProvisionList(Tokens tokens) {
        this.tokens = tokens;
    }

    void open(Numbering.Part part, int from) {
        while (!open.isEmpty() && parts.get(open.getLast()) != part.parent()) {
            lasts.set(open.removeLast(), reached);
        }
        open.add(parts.size());
        parts.add(part);
        firsts.add(from);
        lasts.add(from);
    }

    /** The text read so far ends before the token. */
    void reach(int to) {
        reached = to;
    }

    List<Provision> finished() {
        while (!open.isEmpty()) {
            lasts.set(open.removeLast(), reached);
        }
        var provisions = new ArrayList<Provision>(parts.size());
        for (var i = 0; i < parts.size(); i++) {
            var next = i + 1 < parts.size() ? firsts.get(i + 1) : reached;
            provisions.add(provision(parts.get(i), firsts.get(i), lasts.get(i), next));
        }
        return provisions;
    }

    private Provision provision(Numbering.Part part, int from, int to, int next) {
        var words = part.label().to();
        var label = tokens.span(from, words);
        var parent = part.parent();
        return new Provision(
                part.id(),
                tokens.text(from, words),
                parent == null ? null : parent.id(),
                label,
                tokens.span(from, Math.max(to, words)),
                part.depth(),
                starts(words, Math.min(Math.max(to, words), next)));
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
