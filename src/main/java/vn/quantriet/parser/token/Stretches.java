package vn.quantriet.parser.token;

import java.util.Arrays;

/** Stretches of tokens in order, each from its first token up to the one after its last; those that touch are one. */
public final class Stretches {

    private int size;
    private int[] bounds = new int[16];

    public void add(int from, int to) {
        if (size > 0 && bounds[size - 1] == from) {
            bounds[size - 1] = to;
            return;
        }
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size * 2);
        }
        bounds[size++] = from;
        bounds[size++] = to;
    }

    public int size() {
        return size / 2;
    }

    public int from(int stretch) {
        return bounds[2 * stretch];
    }

    public int to(int stretch) {
        return bounds[2 * stretch + 1];
    }
}
