package vn.quantriet.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The application on somebody's telephone: knows a secret, shows codes. */
public record Authenticator(String secret) {

    /** The code of now, or of so many half minutes later. */
    public String code(int steps) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "RAW");
            var at = Instant.now(Clock.systemUTC()).plusSeconds(30L * steps);
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
