package vn.quantriet.identity.management;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password for somebody else: sixty bits, in groups that can be read aloud. */
final class GivenPassword {

    /** Nothing that is easily taken for something else. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private GivenPassword() {}

    static String fresh() {
        return IntStream.range(0, 3).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return IntStream.range(0, 4)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
