package vn.quantriet.identity.start;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Eighty bits, in groups of four. */
record SetUpCode(String text) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static SetUpCode fresh() {
        return new SetUpCode(IntStream.range(0, 4).mapToObj(_ -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return IntStream.range(0, 4)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    byte[] hash() {
        var signs = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
