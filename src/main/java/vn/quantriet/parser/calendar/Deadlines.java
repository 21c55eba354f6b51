package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.citation.CitedTokens;
import vn.quantriet.parser.vocabulary.Terms;

/** Reads the words of the text and writes every time a duty may be bound to; dates of documents cited are none. */
public final class Deadlines {

    private final List<Mention> mentions = new ArrayList<>();

    private final int[] firsts;

    private Deadlines(int tokens) {
        this.firsts = new int[tokens];
    }

    /** Days without a year are taken to be the first such day after the document's own date. */
    public static Deadlines in(Terms terms, CitedTokens cited, @Nullable LocalDate issued) {
        var size = terms.tokens().size();
        var deadlines = new Deadlines(size);
        var scanner = new DeadlineScanner(terms, cited, issued);
        for (var i = 0; i < size; ) {
            var mention = scanner.at(i);
            if (mention == null) {
                i++;
            } else {
                deadlines.mentions.add(mention);
                i = Math.max(i + 1, mention.to());
            }
        }
        deadlines.index();
        return deadlines;
    }

    /** The time that counts most of those named between two tokens, or null. */
    public @Nullable Mention within(int from, int to) {
        Mention best = null;
        for (var i = firstFrom(from); i < mentions.size() && mentions.get(i).from() < to; i++) {
            var mention = mentions.get(i);
            if (mention.to() <= to && (best == null || mention.rank() < best.rank())) {
                best = mention;
            }
        }
        return best;
    }

    /** The first time that begins between two tokens, or null. */
    public @Nullable Mention after(int from, int to) {
        var i = firstFrom(from);
        return i < mentions.size() && mentions.get(i).from() < to ? mentions.get(i) : null;
    }

    /** The time that begins at the token, or null. */
    public @Nullable Mention at(int token) {
        var i = firstFrom(token);
        return i < mentions.size() && mentions.get(i).from() == token ? mentions.get(i) : null;
    }

    private int firstFrom(int token) {
        return token < 0 ? 0 : token < firsts.length ? firsts[token] : mentions.size();
    }

    /** For each token the first time that begins at it or after it. */
    private void index() {
        var next = mentions.size();
        for (var token = firsts.length - 1; token >= 0; token--) {
            if (next > 0 && mentions.get(next - 1).from() == token) {
                next--;
            }
            firsts[token] = next;
        }
    }
}
