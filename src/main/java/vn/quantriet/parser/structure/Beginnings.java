package vn.quantriet.parser.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The line on which each paragraph begins and the part it stands in, beside the paragraphs themselves: who goes through
 * the lines once more reads these in order and leaves a hundred thousand paragraphs where they lie.
 */
public final class Beginnings {

    private int size;
    private int[] lines = new int[64];
    private @Nullable String[] provisions = new String[64];

    void add(int line, @Nullable String provision) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            provisions = Arrays.copyOf(provisions, size * 2);
        }
        lines[size] = line;
        provisions[size++] = provision;
    }

    /** The first line of the paragraph, or -1 when there are not so many. */
    public int line(int paragraph) {
        return paragraph < size ? lines[paragraph] : -1;
    }

    public @Nullable String provision(int paragraph) {
        return provisions[paragraph];
    }
}
