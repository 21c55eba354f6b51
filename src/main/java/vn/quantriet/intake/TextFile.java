package vn.quantriet.intake;

import java.util.Set;
import vn.quantriet.intake.encoding.Bytes;

/** Plain text. */
final class TextFile {

    private static final int MOST_BYTES_OF_A_LETTER = 4;

    private TextFile() {}

    static RawText read(byte[] bytes, Limits limits) {
        if (bytes.length / MOST_BYTES_OF_A_LETTER > limits.characters()) throw new TooLarge(limits);
        return new RawText(Bytes.text(bytes), Set.of());
    }
}
