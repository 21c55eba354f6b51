package vn.quantriet.intake.word;

import org.jspecify.annotations.Nullable;

/** Numbers in attributes, which in damaged files may be anything. */
final class Numbers {

    private Numbers() {}

    static @Nullable Integer parse(@Nullable String text) {
        if (text == null) return null;
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static int parse(@Nullable String text, int otherwise) {
        var number = parse(text);
        return number == null ? otherwise : number;
    }
}
