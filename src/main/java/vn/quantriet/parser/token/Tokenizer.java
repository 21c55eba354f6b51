package vn.quantriet.parser.token;

import vn.quantriet.text.VietnameseText;

/**
 * Reads a source once, character by character, and writes its tokens and lines. It takes the source piece by piece,
 * each ending behind a space or a line, so that the characters it looks at are always near.
 */
public final class Tokenizer {

    private static final int SHORTEST_WORD = 3;
    private static final int PIECE = 1 << 13;

    private final String source;
    private char[] text = new char[PIECE + 1];
    private int base;
    private int end;
    private final Words words;
    private final boolean learning;
    private final Tokens tokens;
    private final Lines lines;
    private int at;
    private long counts;
    private int spaced = Flag.SPACED | Flag.FIRST;

    private Tokenizer(String source, Words words, boolean learning) {
        this.source = source;
        this.words = words;
        this.learning = learning;
        this.tokens = new Tokens(source, source.length() / SHORTEST_WORD + 8);
        this.lines = new Lines(tokens);
    }

    public static Lines read(String source, Words words) {
        return new Tokenizer(source, words, false).read();
    }

    /** Reads a file of the vocabulary: words not met before are added to the known ones. */
    public static Lines learn(String file, Words words) {
        return new Tokenizer(file, words, true).read();
    }

    private Lines read() {
        lines.begin(0);
        while (next()) {
            piece();
        }
        lines.end(counts);
        return lines;
    }

    /** Takes the next piece; one character more, which is no letter, spares every loop a question for its end. */
    private boolean next() {
        base += end;
        at = 0;
        var left = source.length() - base;
        end = take(left);
        while (end == 0 && left > 0) {
            text = new char[text.length * 2];
            end = take(left);
        }
        text[end] = '\0';
        return left > 0;
    }

    /** Fills the piece and answers how much of it stands before its last break; all that is left needs none. */
    private int take(int left) {
        var taken = Math.min(text.length - 1, left);
        source.getChars(base, base + taken, text, 0);
        while (taken > 0 && taken < left && text[taken - 1] != ' ' && text[taken - 1] != '\n') {
            taken--;
        }
        return taken;
    }

    private void piece() {
        while (at < end) {
            var c = text[at];
            var facts = Characters.facts(c);
            if ((facts & Characters.LETTER) != 0) {
                word(facts);
            } else if (c == ' ') {
                at++;
                spaced |= Flag.SPACED;
            } else if (c >= '0' && c <= '9') {
                number();
            } else {
                other(c);
            }
        }
    }

    private void word(int first) {
        var from = at;
        var to = at;
        var seen = 0;
        var key = 0L;
        for (var facts = first; (facts & Characters.LETTER) != 0; facts = Characters.facts(text[++to])) {
            key = key << Words.BITS | facts & Characters.PLACE;
            seen |= facts;
        }
        at = to;
        if (text[to] >= Characters.FIRST_INVISIBLE && Characters.continues(text, to)) {
            unusual(from, first);
        } else if (to - from > Words.LONGEST || (seen & Characters.STRANGE) != 0) {
            known(from, id(source.substring(base + from, base + to)), first, seen);
        } else {
            known(from, learning ? words.learn(key) : words.id(key), first, seen);
        }
    }

    /** A word not known may be two that were run together; the second is read next. */
    private void known(int from, int id, int first, int seen) {
        var ends = id == Words.UNKNOWN && (seen & Characters.ACCENTED) != 0 ? Joins.first(text, from, at, words) : -1;
        if (ends < 0) {
            token(from, id, flags(first, seen));
            return;
        }
        at = ends;
        var letters = 0;
        for (var i = from; i < ends; i++) {
            letters |= Characters.facts(text[i]);
        }
        token(from, words.id(source.substring(base + from, base + ends)), flags(first, letters));
    }

    private int id(String word) {
        return learning ? words.learn(word) : words.id(word);
    }

    /** A word in the decomposed form, or with invisible characters in it. */
    private void unusual(int from, int first) {
        while (at < end && Characters.continues(text, at)) {
            at++;
        }
        var seen = 0;
        for (var i = from; i < at; i++) {
            seen |= Characters.facts(text[i]);
        }
        token(from, id(source.substring(base + from, base + at)), flags(first, seen | Characters.ACCENTED));
    }

    private static int flags(int first, int seen) {
        return Flag.WORD
                | ((first & Characters.CAPITAL) != 0 ? Flag.CAPITAL : 0)
                | ((seen & Characters.ACCENTED) != 0 ? Flag.ACCENTED : 0)
                | ((seen & Characters.NO_CAPITAL) == 0 ? Flag.SHOUTED : 0);
    }

    private void number() {
        var from = at;
        var value = 0;
        while (text[at] >= '0' && text[at] <= '9') {
            value = value > 100_000_000 ? value : value * 10 + text[at] - '0';
            at++;
        }
        token(from, Tokens.numberId(value), 0);
    }

    private void other(char c) {
        at++;
        if (Characters.breaksLine(c)) {
            if (c == '\r' && text[at] == '\n') {
                at++;
            }
            lines.end(counts);
            counts = 0;
            lines.begin(base + at);
            spaced = Flag.SPACED | Flag.FIRST;
        } else {
            mark(c);
        }
    }

    private void mark(char c) {
        var ordinary = VietnameseText.ordinary(c);
        if (ordinary == ' ' || Character.isWhitespace(c)) {
            spaced |= Flag.SPACED;
        } else if (ordinary != '\0' && !Characters.markdown(c)) {
            token(at - 1, Characters.mark(ordinary), 0);
        }
    }

    private void token(int from, int id, int flags) {
        tokens.add(base + from, base + at, id, flags | spaced);
        counts += (counts & Flag.FULL) == 0 ? Flag.COUNTS[flags] : 0;
        spaced = 0;
    }
}
