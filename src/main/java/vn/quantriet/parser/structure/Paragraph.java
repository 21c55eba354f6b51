package vn.quantriet.parser.structure;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the text.
 *
 * @param line the line it begins on
 * @param from its first token
 * @param words its first token after label or bullet
 * @param to the token after its last
 * @param bullet the sign of its bullet, or 0
 * @param provision the innermost numbered part it stands in
 * @param opens whether it begins that part
 */
public record Paragraph(
        int line,
        int from,
        int words,
        int to,
        char bullet,
        @Nullable String provision,
        boolean opens) {

    public boolean isEmpty() {
        return words >= to;
    }
}
