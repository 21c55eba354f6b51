package vn.quantriet.identity.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * The keys secrets are sealed with. They stand in the configuration, the newest first, older ones to read what they
 * sealed; beside the database that comes along, one is made and kept in a file.
 */
@Component
public class Keys {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    Keys(@Value("${quantriet.secrets.keys:}") String configured, @Value("${quantriet.embedded.home:}") String home) {
        var texts = configured.isBlank() && !home.isBlank() ? kept(Path.of(home)) : configured;
        Arrays.stream(texts.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Keys::key)
                .forEach(key -> keys.put(name(key), key));
    }

    public Sealed seal(byte[] plain) {
        var newest = keys.entrySet().stream().findFirst().orElseThrow(KeyMissing::new);
        return new Sealed(newest.getKey(), cipher(newest.getValue()).encrypt(plain));
    }

    public byte[] open(Sealed sealed) {
        var key = keys.get(sealed.keyName());
        if (key == null) throw new KeyMissing();
        return cipher(key).decrypt(sealed.bytes());
    }

    private static AesGcmBytesEncryptor cipher(SecretKey key) {
        return AesGcmBytesEncryptor.withSecretKey(key).build();
    }

    private static SecretKey key(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BYTES)
            throw new IllegalArgumentException("QUANTRIET_SECRETS_KEYS: mỗi khoá phải là 32 byte viết theo base64");
        return new SecretKeySpec(bytes, "AES");
    }

    /** Tells keys apart without telling anything of them. */
    private static String name(SecretKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(Path home) {
        var file = home.resolve("secrets.key");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
