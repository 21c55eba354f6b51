package vn.quantriet.parser.token;

import java.util.Arrays;

/** The lines of a source: where each begins and which tokens stand on it. */
public final class Lines {

    private int size;
    private int[] starts;
    private int[] firsts;
    private long[] counts;
    private int[] widths;
    private final Tokens tokens;

    Lines(Tokens tokens) {
        this.tokens = tokens;
        var expected = tokens.source.length() / 40 + 64;
        starts = new int[expected];
        firsts = new int[expected];
        counts = new long[expected];
        widths = new int[expected];
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return size;
    }

    public int start(int line) {
        return line < size ? starts[line] : tokens.source.length();
    }

    /** Where the line ends, its line break included. */
    public int end(int line) {
        return start(line + 1);
    }

    /** The first token on the line, or the first after it when it has none. */
    public int first(int line) {
        return line < size ? firsts[line] : tokens.size;
    }

    /** The token after the last on the line. */
    public int after(int line) {
        return first(line + 1);
    }

    public int count(int line) {
        return after(line) - first(line);
    }

    /** How many words stand on the line. */
    public int words(int line) {
        return counted(line, 0);
    }

    /** How many of them have letters beyond the plain alphabet. */
    public int accented(int line) {
        return counted(line, 1);
    }

    /** How many of them are capitals throughout. */
    public int shouted(int line) {
        return counted(line, 2);
    }

    /** How many characters the line takes from its first token to its last. */
    public int width(int line) {
        return widths[line];
    }

    /** True when the line holds a word or a number, and not just rules and marks. */
    public boolean says(int line) {
        if (words(line) > 0) {
            return true;
        }
        for (var i = first(line); i < after(line); i++) {
            if (tokens.number(i)) {
                return true;
            }
        }
        return false;
    }

    public String text(int line) {
        return tokens.source.substring(start(line), end(line)).strip();
    }

    /** The tokens without those on lines left out; offsets stay those of the whole source. */
    public Tokens without(boolean[] leftOut) {
        var kept = new Tokens(tokens.source, tokens.size + 1);
        for (var line = 0; line < size; ) {
            var to = line;
            while (to < size && leftOut[to] == leftOut[line]) {
                to++;
            }
            if (!leftOut[line]) {
                kept.append(tokens, first(line), first(to));
            }
            line = to;
        }
        return kept;
    }

    private int counted(int line, int which) {
        return (int) (counts[line] >> which * Flag.COUNT) & (1 << Flag.COUNT) - 1;
    }

    /** Ends the line begun last. */
    void end(long count) {
        var line = size - 1;
        counts[line] = count;
        var first = firsts[line];
        widths[line] = first == tokens.size ? 0 : tokens.ends[tokens.size - 1] - tokens.starts[first];
    }

    void begin(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            widths = Arrays.copyOf(widths, size * 2);
        }
        starts[size] = start;
        firsts[size++] = tokens.size;
    }
}
