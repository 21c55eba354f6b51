package vn.quantriet.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six figures that change every half minute (RFC 6238), as every authenticator makes them. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final long SECONDS = 30;

    /** Clocks are seldom right to the second, and people take time to type. */
    private static final int STEPS_APART = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    /** The step of time whose code this is, if it is later than the one used last: nobody uses a code twice. */
    static OptionalLong step(String code, byte[] secret, Instant now, long last) {
        var today = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(today - STEPS_APART, today + STEPS_APART)
                .filter(step -> step > last && same(code, code(secret, Instant.ofEpochSecond(step * SECONDS))))
                .findFirst();
    }

    static String code(byte[] secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String typed, String right) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
