package vn.quantriet.parser.token;

import java.util.Arrays;

/** Which bracket closes which, paragraph by paragraph. */
public final class Brackets {

    private final Tokens tokens;
    private final int[] closing;
    private int[] opened = new int[16];

    public Brackets(Tokens tokens) {
        this.tokens = tokens;
        this.closing = new int[tokens.size() + 1];
    }

    public void pair(int from, int to) {
        var depth = 0;
        for (var i = from; i < to; i++) {
            if (tokens.is(i, '(')) {
                if (depth == opened.length) {
                    opened = Arrays.copyOf(opened, depth * 2);
                }
                opened[depth++] = i;
            } else if (tokens.is(i, ')') && depth > 0) {
                closing[opened[--depth]] = i;
            }
        }
    }

    /** The token after the bracket that opens here, or the next token when it is never closed. */
    public int after(int i, int limit) {
        var close = closing[i];
        return close > i && close < limit ? close + 1 : i + 1;
    }
}
