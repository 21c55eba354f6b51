package vn.quantriet.study.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Eighty bits of HMAC-SHA-256: more than anybody guesses while a code hangs, few enough for a small picture. */
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 10;

    private Seal() {}

    static String of(String text, byte[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    static boolean isGenuine(String seal, String text, byte[] secret) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), of(text, secret).getBytes(StandardCharsets.UTF_8));
    }
}
