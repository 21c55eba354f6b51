package vn.quantriet.intake.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Text that was read as windows-1252, read again as what it is. */
final class Reread {

    private static final char[] WINDOWS_1252 = table("windows-1252");
    private static final char[] WINDOWS_1258 = table("windows-1258");
    private static final Map<Character, Byte> BYTES = new HashMap<>();

    static {
        for (var i = 0x80; i < 0x100; i++) {
            BYTES.put(WINDOWS_1252[i], (byte) i);
        }
    }

    private Reread() {}

    /** A byte without a letter stays the control character of its number. */
    private static char[] table(String charset) {
        var table = new char[0x100];
        for (var i = 0; i < table.length; i++) {
            var read = new String(new byte[] {(byte) i}, Charset.forName(charset)).charAt(0);
            table[i] = read == '\uFFFD' ? (char) i : read;
        }
        return table;
    }

    static String windows1252(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (var b : bytes) {
            text.append(WINDOWS_1252[b & 0xFF]);
        }
        return text.toString();
    }

    static String windows1258(String text) {
        var letters = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var b = BYTES.get(text.charAt(i));
            letters.append(b == null ? text.charAt(i) : WINDOWS_1258[b & 0xFF]);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** Unchanged unless every character is a byte and the bytes are UTF-8. */
    static String utf8(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var b = BYTES.get(c);
            if (b == null && c > 0xFF) return text;
            bytes.write(b == null ? c : b);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
