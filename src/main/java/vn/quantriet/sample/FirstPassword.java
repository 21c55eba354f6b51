package vn.quantriet.sample;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The password all sample accounts of one installation share: made up unless one is given. */
record FirstPassword(String text) {

    /** Nothing that is easily taken for something else when read aloud or typed from paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    static FirstPassword given(String text) {
        return text.isBlank() ? random() : new FirstPassword(text);
    }

    private static FirstPassword random() {
        var random = new SecureRandom();
        return new FirstPassword(IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining()));
    }
}
