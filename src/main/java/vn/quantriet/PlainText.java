package vn.quantriet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A text file in which there is nothing to find out: Unicode, Vietnamese, without a mark of secrecy anywhere. The
 * command line takes it as it stands; finding out costs more time than reading the document does.
 */
final class PlainText {

    private static final int LARGE = 2_000_000;

    /** A page of Vietnamese has hundreds of letters that no other encoding and no other language gives. */
    private static final int ENOUGH = 50;

    private PlainText() {}

    /** The text, or null where somebody has to look closer. */
    static @Nullable String of(Path file) throws IOException {
        if (!String.valueOf(file.getFileName()).endsWith(".txt") || Files.size(file) > LARGE) {
            return null;
        }
        var text = decoded(Files.readAllBytes(file));
        return text == null || !vietnamese(text) || mayBeSecret(text) ? null : text;
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /**
     * Letters that no encoding of old gives; marks to be composed and letters of other alphabets want a closer look.
     */
    private static boolean vietnamese(String text) {
        var found = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\0' || c >= '\u0300' && c < '\u1E00' || c >= '\uD800') {
                return false;
            }
            found += c >= '\u1EA0' && c <= '\u1EF9' ? 1 : 0;
        }
        return found >= ENOUGH;
    }

    /**
     * The letters of «mật» one after the other, whatever stands between them; whether it is a mark is for others to
     * say.
     */
    private static boolean mayBeSecret(String text) {
        var word = "m\u1EADt";
        var next = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = Character.toLowerCase(text.charAt(i));
            if (c == word.charAt(next)) {
                next++;
            } else if (Character.isLetter(c)) {
                next = c == 'm' ? 1 : 0;
            }
            if (next == word.length()) {
                return true;
            }
        }
        return false;
    }
}
