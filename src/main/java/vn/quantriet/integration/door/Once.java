package vn.quantriet.integration.door;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.quantriet.integration.token.TokenId;

/** A request that may arrive more often than it was meant: its key, and a sum of all that makes it what it is. */
@SuppressWarnings("ArrayRecordComponent") // compared where it is read
record Once(TokenId token, String key, byte[] fingerprint) {

    static Once of(TokenId token, String key, String path, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new Once(token, key, digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
