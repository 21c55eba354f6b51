package vn.quantriet.identity.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes to be kept on paper: eighty bits each, so that a plain hash of one gives nothing away. */
final class RecoveryCodes {

    private static final int NUMBER = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Such as k3pq-x7ad-22fm-9hcz. */
    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(NUMBER).toList();
    }

    private static String one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Enrolment.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    static byte[] hash(String code) {
        var letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
