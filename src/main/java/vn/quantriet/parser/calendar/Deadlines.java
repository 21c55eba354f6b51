package vn.quantriet.parser.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.citation.CitedTokens;
import vn.quantriet.parser.token.Tokens;

/** Reads the words of the text and writes every time a duty may be bound to; dates of documents cited are none. */
public final class Deadlines {

    private final List<Mention> mentions = new ArrayList<>();

    private Deadlines() {}

    /** Days without a year are taken to be the first such day after the document's own date. */
    public static Deadlines in(Tokens tokens, CitedTokens cited, @Nullable LocalDate issued) {
        var deadlines = new Deadlines();
        var scanner = new DeadlineScanner(tokens, cited, issued);
        for (var i = 0; i < tokens.size(); ) {
            var mention = scanner.at(i);
            if (mention == null) {
                i++;
            } else {
                deadlines.mentions.add(mention);
                i = mention.to();
            }
        }
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

    /** The time that begins at the token, or null. */
    public @Nullable Mention at(int token) {
        var i = firstFrom(token);
        return i < mentions.size() && mentions.get(i).from() == token ? mentions.get(i) : null;
    }

    private int firstFrom(int token) {
        var low = 0;
        var high = mentions.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
