package vn.quantriet.parser.token;

import java.util.Arrays;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.Span;

/**
 * Words, numbers and marks of a source in order, kept in parallel arrays because a document of 20 MB has millions.
 * Markdown's own signs are left out: they say how the text looks, not what it says.
 */
public final class Tokens {

    private static final int NUMBERS = 0x20000000;
    private static final int LARGEST = 99_999_999;

    final String source;
    int size;
    int[] starts;
    int[] ends;
    int[] ids;
    byte[] flags;

    Tokens(String source, int expected) {
        this.source = source;
        starts = new int[expected];
        ends = new int[expected];
        ids = new int[expected];
        flags = new byte[expected];
    }

    public String source() {
        return source;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return i < size ? starts[i] : source.length();
    }

    public int end(int i) {
        return ends[i];
    }

    /** The number of a known word, the character of a mark, or a value that stands for a number. */
    public int id(int i) {
        return i >= 0 && i < size ? ids[i] : 0;
    }

    /** True for the first token of its line. */
    public boolean first(int i) {
        return has(i, Flag.FIRST);
    }

    public boolean is(int i, char mark) {
        return i >= 0 && i < size && ids[i] == mark;
    }

    /** The first token that begins at the place of the source or after it. */
    public int from(int place) {
        var low = 0;
        var high = size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public boolean word(int i) {
        return has(i, Flag.WORD);
    }

    public boolean number(int i) {
        return i >= 0 && i < size && ids[i] >= NUMBERS;
    }

    /** The value of a number token; -1 for anything else. */
    public int value(int i) {
        return number(i) ? ids[i] - NUMBERS : -1;
    }

    public boolean capital(int i) {
        return has(i, Flag.CAPITAL);
    }

    /** True for a word of capitals only. */
    public boolean shouted(int i) {
        return has(i, Flag.SHOUTED);
    }

    /** True when white space or a line end stands before the token. */
    public boolean spaced(int i) {
        return i >= size || has(i, Flag.SPACED);
    }

    /** True for a word with letters beyond the plain alphabet, as most Vietnamese words have. */
    public boolean accented(int i) {
        return has(i, Flag.ACCENTED);
    }

    /** True when some characters stand right before the token that made none, such as a Markdown sign. */
    public boolean touches(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }

    public int length(int i) {
        return ends[i] - starts[i];
    }

    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    public String text(int from, int to) {
        return source.substring(starts[from], ends[to - 1]);
    }

    public Phrase phrase(int from, int to) {
        return Phrase.at(span(from, to), source);
    }

    /** Takes over the other tokens from one up to another. */
    void append(Tokens other, int from, int to) {
        System.arraycopy(other.starts, from, starts, size, to - from);
        System.arraycopy(other.ends, from, ends, size, to - from);
        System.arraycopy(other.ids, from, ids, size, to - from);
        System.arraycopy(other.flags, from, flags, size, to - from);
        size += to - from;
    }

    /** The words from one token up to another on one line with single spaces, as a name is shown. */
    public Phrase name(int from, int to) {
        if (single(from, to)) {
            return phrase(from, to);
        }
        var name = new StringBuilder();
        for (var i = from; i < to; i++) {
            if (i > from && spaced(i)) {
                name.append(' ');
            }
            name.append(source, starts[i], ends[i]);
        }
        return new Phrase(name.toString(), span(from, to));
    }

    /** True when the tokens stand on one line with single spaces as it is. */
    private boolean single(int from, int to) {
        for (var i = from + 1; i < to; i++) {
            var gap = starts[i] - ends[i - 1];
            if (gap > 1 || gap == 1 && source.charAt(ends[i - 1]) != ' ') {
                return false;
            }
        }
        return true;
    }

    void add(int start, int end, int id, int flag) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        ids[size] = id;
        flags[size++] = (byte) flag;
    }

    static int numberId(int value) {
        return NUMBERS + Math.min(value, LARGEST);
    }

    private boolean has(int i, int flag) {
        return i >= 0 && i < size && (flags[i] & flag) != 0;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        ids = Arrays.copyOf(ids, size * 2);
        flags = Arrays.copyOf(flags, size * 2);
    }
}
