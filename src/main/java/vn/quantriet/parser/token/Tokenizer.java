package vn.quantriet.parser.token;

import vn.quantriet.text.VietnameseText;

/** Reads a source once, character by character, and writes its tokens and lines. */
public final class Tokenizer {

    private static final int LONGEST_WORD = 24;
    private static final int SHORTEST_WORD = 4;

    private final String source;
    private final char[] text;
    private final Words words;
    private final boolean learning;
    private final Tokens tokens;
    private final Lines lines;
    private final char[] key = new char[LONGEST_WORD];
    private int at;
    private boolean spaced = true;

    private Tokenizer(String source, Words words, boolean learning) {
        this.source = source;
        this.text = source.toCharArray();
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
        while (at < text.length) {
            var c = text[at];
            if (Characters.letter(c)) {
                word();
            } else if (c >= '0' && c <= '9') {
                number();
            } else {
                other(c);
            }
        }
        return lines;
    }

    private void word() {
        var from = at;
        var upper = 0;
        var all = Characters.PLAIN;
        while (at < text.length) {
            var facts = Characters.facts(text[at]);
            if ((facts & Characters.LETTER) == 0) {
                break;
            }
            if (at - from < LONGEST_WORD) {
                key[at - from] = (char) facts;
            }
            upper += facts >> 17 & 1;
            all &= facts;
            at++;
        }
        var letters = at - from;
        var simple = at == text.length || !Characters.continues(source, at);
        if (!simple) {
            passMarks();
        }
        var capital = (Characters.facts(text[from]) & Characters.UPPER) != 0;
        var flags = Flag.WORD | (capital ? Flag.CAPITAL : 0) | (all == 0 || !simple ? Flag.ACCENTED : 0);
        var shouted = upper == letters && (letters > 1 || capital) && simple;
        token(from, id(from, letters, simple), flags | (shouted || !simple && shouts(from) ? Flag.SHOUTED : 0));
    }

    /** A word in the decomposed form, or with invisible characters in it. */
    private void passMarks() {
        while (at < text.length && Characters.continues(source, at)) {
            at++;
        }
    }

    private boolean shouts(int from) {
        for (var i = from; i < at; i++) {
            var facts = Characters.facts(text[i]);
            if ((facts & Characters.LETTER) != 0 && (facts & Characters.UPPER) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The key read on the way serves unless a tone mark may have to be moved or the word is out of the ordinary. */
    private int id(int from, int letters, boolean simple) {
        var length = letters;
        if (!simple || letters > LONGEST_WORD || mayMove(letters)) {
            length = VietnameseText.wordKey(source, from, at, key);
        }
        if (length < 0) {
            return Words.UNKNOWN;
        }
        return learning ? words.learn(key, length) : words.id(key, length);
    }

    private boolean mayMove(int letters) {
        return letters > 1
                && key[letters - 1] > 0x7F
                && (key[letters - 2] == 'o' || key[letters - 2] == 'u' || key[letters - 2] > 0x7F);
    }

    private void number() {
        var from = at;
        var value = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            value = value > 100_000_000 ? value : value * 10 + text[at] - '0';
            at++;
        }
        token(from, Tokens.numberId(value), 0);
    }

    private void other(char c) {
        at++;
        if (c == ' ') {
            spaced = true;
        } else if (Characters.breaksLine(c)) {
            if (c == '\r' && at < text.length && text[at] == '\n') {
                at++;
            }
            lines.begin(at);
            spaced = true;
        } else {
            mark(c);
        }
    }

    private void mark(char c) {
        var ordinary = VietnameseText.ordinary(c);
        if (ordinary == ' ' || Character.isWhitespace(c)) {
            spaced = true;
        } else if (ordinary != '\0' && !Characters.markdown(c)) {
            token(at - 1, Characters.mark(ordinary), 0);
        }
    }

    private void token(int from, int id, int flags) {
        tokens.add(from, at, id, lines.size() - 1, flags | (spaced ? Flag.SPACED : 0));
        spaced = false;
    }
}
