package vn.quantriet;

import java.io.IOException;
import java.nio.file.Path;
import vn.quantriet.parser.ParseCommand;

/**
 * {@code parse} for files in which there is nothing to find out, with nothing loaded but the parser. Where another file
 * is among them it does nothing and ends with {@link #NOT_PLAIN}: the whole program is needed.
 */
final class ParsePlainText {

    static final int NOT_PLAIN = 99;

    private ParsePlainText() {}

    public static void main(String[] arguments) {
        System.exit(allPlain(arguments) ? ParseCommand.run(arguments, new Plain(), System.out, System.err) : NOT_PLAIN);
    }

    /** The words after {@code --format} and {@code --out} are no files. */
    private static boolean allPlain(String[] arguments) {
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--")) {
                i++;
            } else if (!plain(Path.of(arguments[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(Path file) {
        try {
            return PlainText.of(file) != null;
        } catch (IOException missing) {
            return false;
        }
    }

    private static final class Plain implements ParseCommand.Reader {

        @Override
        public String read(Path file) throws IOException {
            var text = PlainText.of(file);
            if (text == null) {
                throw new IOException(file.toString());
            }
            return text;
        }
    }
}
