package vn.quantriet.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Binds an entry to everything sealed before it. The hash covers the seal before, the number and every field of the
 * entry, each with its length in front, so that no two entries read the same.
 */
final class Seal {

    /** What the first seal follows. */
    static final Seal NONE = new Seal(0, new byte[32]);

    private static final int FORM = 1;
    private static final HexFormat HEX = HexFormat.of();

    private final long number;
    private final byte[] hash;

    Seal(long number, byte[] hash) {
        this.number = number;
        this.hash = hash.clone();
    }

    Seal next(Entry entry) {
        return new Seal(number + 1, sha256().digest(canonical(entry)));
    }

    long number() {
        return number;
    }

    byte[] hash() {
        return hash.clone();
    }

    boolean isSame(Seal other) {
        return number == other.number && Arrays.equals(hash, other.hash);
    }

    /** {@code number:hash}, as it is printed and kept elsewhere. */
    static Seal of(String text) {
        var parts = text.strip().split(":", 2);
        if (parts.length != 2) throw new IllegalArgumentException(text);
        return new Seal(Long.parseLong(parts[0]), HEX.parseHex(parts[1]));
    }

    @Override
    public String toString() {
        return number + ":" + HEX.formatHex(hash);
    }

    private byte[] canonical(Entry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.write(hash);
            out.writeLong(number + 1);
            out.writeLong(entry.id());
            out.writeLong(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
            write(out, entry.by());
            write(out, entry.action());
            write(out, entry.subject());
            write(out, entry.address());
            out.writeInt(entry.details().size());
            for (var detail : entry.details().entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Entry.By by) throws IOException {
        write(out, by.account());
        write(out, by.name());
        write(out, by.unit());
        write(out, by.unitName());
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
