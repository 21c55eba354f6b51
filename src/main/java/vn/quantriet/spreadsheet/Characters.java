package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.io.Reader;

/** Characters of a text one after the other, or as many at once as none of some stands among. */
final class Characters implements AutoCloseable {

    private static final int AT_HAND = 1 << 16;

    private final Reader in;
    private final char[] buffer = new char[AT_HAND];
    private int from;
    private int to;

    Characters(Reader in) {
        this.in = in;
    }

    /** The next one, which stays; -1 at the end. */
    int peek() throws IOException {
        return from < to || fill() ? buffer[from] : -1;
    }

    int read() throws IOException {
        var c = peek();
        if (c >= 0) from++;
        return c;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /** What stands before the end of the line, all of which stays; as far as it is at hand. */
    String line() throws IOException {
        peek();
        var end = from;
        while (end < to && buffer[end] != '\n') end++;
        return new String(buffer, from, end - from);
    }

    /** Takes what stands before any of three characters, as far as it is at hand; nothing if one of them is next. */
    void take(char one, char another, char third, StringBuilder into) throws IOException {
        peek();
        var end = from;
        while (end < to && buffer[end] != one && buffer[end] != another && buffer[end] != third) end++;
        into.append(buffer, from, end - from);
        from = end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
