package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.citation.CitedTokens;
import vn.quantriet.parser.vocabulary.Terms;

/**
 * Reads the words of the text and writes every time a duty may be bound to; dates of documents cited are none. It
 * reads on as far as it is asked.
 */
public final class Deadlines {

    private final List<Mention> mentions = new ArrayList<>();

    private final DeadlineScanner scanner;
    private final int[] firsts;
    private final BitSet begun = new BitSet();
    private int read;
    private int filled;

    private Deadlines(DeadlineScanner scanner, int tokens) {
        this.scanner = scanner;
        this.firsts = new int[tokens];
    }

    /** Days without a year are taken to be the first such day after the document's own date. */
    public static Deadlines in(Terms terms, CitedTokens cited, @Nullable LocalDate issued) {
        return new Deadlines(
                new DeadlineScanner(terms, cited, issued), terms.tokens().size());
    }

    /** The time that counts most of those named between two tokens, or null. */
    public @Nullable Mention within(int from, int to) {
        Mention best = null;
        readTo(to);
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
        readTo(to);
        var i = firstFrom(from);
        return i < mentions.size() && mentions.get(i).from() < to ? mentions.get(i) : null;
    }

    /** The time that begins at the token, or null. */
    public @Nullable Mention at(int token) {
        if (token >= read) {
            readTo(token + 1);
        }
        return token >= 0 && begun.get(token) ? mentions.get(firsts[token]) : null;
    }

    private int firstFrom(int token) {
        return token < 0 ? 0 : token < filled ? firsts[token] : mentions.size();
    }

    /** Finds the times that begin before the token, and for each token the first at it or after it. */
    private void readTo(int token) {
        while (read < Math.min(token, firsts.length)) {
            var mention = scanner.at(read);
            if (mention == null) {
                read++;
            } else {
                Arrays.fill(firsts, filled, mention.from() + 1, mentions.size());
                filled = mention.from() + 1;
                mentions.add(mention);
                begun.set(mention.from());
                read = Math.max(read + 1, mention.to());
            }
        }
    }
}
