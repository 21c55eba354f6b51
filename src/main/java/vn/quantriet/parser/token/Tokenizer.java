package vn.quantriet.parser.token;

import vn.quantriet.text.VietnameseText;

/** Reads a source once, character by character, and writes its tokens and lines. */
public final class Tokenizer {

    private static final int LONGEST_WORD = 24;

    private final String source;
    private final Words words;
    private final boolean learning;
    private final Tokens tokens;
    private final Lines lines;
    private final char[] key = new char[LONGEST_WORD];
    private int at;
    private boolean spaced = true;

    private Tokenizer(String source, Words words, boolean learning) {
        this.source = source;
        this.words = words;
        this.learning = learning;
        this.tokens = new Tokens(source);
        this.lines = new Lines(tokens);
    }

    public static Lines read(String source, Words words) {
        return new Tokenizer(source, words, false).read();
    }

    /** Reads a term of the vocabulary: words not met before are added to the known ones. */
    public static Tokens learn(String term, Words words) {
        return new Tokenizer(term, words, true).read().tokens();
    }

    private Lines read() {
        lines.begin(0);
        while (at < source.length()) {
            var c = source.charAt(at);
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
        var letters = 0;
        while (at < source.length() && Characters.continues(source, at)) {
            var c = source.charAt(at++);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        var capital = Character.isUpperCase(source.charAt(from));
        var shouted = upper == letters && (letters > 1 || capital);
        token(from, id(from), Flag.WORD | (capital ? Flag.CAPITAL : 0) | (shouted ? Flag.SHOUTED : 0));
    }

    private int id(int from) {
        var length = VietnameseText.wordKey(source, from, at, key);
        if (length < 0) {
            return Words.UNKNOWN;
        }
        return learning ? words.learn(key, length) : words.id(key, length);
    }

    private void number() {
        var from = at;
        var value = 0;
        while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            value = value > 100_000_000 ? value : value * 10 + source.charAt(at) - '0';
            at++;
        }
        token(from, Tokens.numberId(value), 0);
    }

    private void other(char c) {
        var ordinary = VietnameseText.ordinary(c);
        at++;
        if (Characters.breaksLine(c)) {
            if (c == '\r' && at < source.length() && source.charAt(at) == '\n') {
                at++;
            }
            lines.begin(at);
            spaced = true;
        } else if (ordinary == ' ' || Character.isWhitespace(c)) {
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
