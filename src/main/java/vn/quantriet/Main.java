package vn.quantriet;

import java.util.Arrays;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.parser.ParseCommand;

/** The program: {@code parse} answers without server or database, everything else starts the server. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("parse")) {
            var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(ParseCommand.run(rest, System.out, System.err));
        }
        // until Spring sets up logging, only what matters is said
        System.setProperty("logback.configurationFile", "logback-before-spring.xml");
        EmbeddedDatabase.startUnlessConfigured();
        System.clearProperty("logback.configurationFile");
        QuanTriet.start(arguments);
    }
}
