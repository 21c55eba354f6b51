package vn.quantriet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.quantriet.audit.VerifyCommand;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.intake.Intake;
import vn.quantriet.parser.ParseCommand;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Texts;

/**
 * The program: {@code parse} answers without server or database, {@code verify-audit} with the database alone,
 * everything else starts the server.
 */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.of("vi", "VN"));
        // until Spring sets up logging, only what matters is said, and not where results are printed
        System.setProperty("logback.configurationFile", "logback-before-spring.xml");
        if (arguments.length > 0 && arguments[0].equals("parse")) {
            var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(ParseCommand.run(rest, Main::text, System.out, System.err));
        }
        if (arguments.length > 0 && arguments[0].equals("verify-audit")) {
            var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VerifyCommand.run(rest, database(), System.out, System.err));
        }
        EmbeddedDatabase.startUnlessConfigured();
        System.clearProperty("logback.configurationFile");
        QuanTriet.start(arguments);
    }

    /** The configured one, or the one that comes along, whether the server runs on it or not. */
    private static DataSource database() {
        var environment = System.getenv();
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url == null)
            return new DriverManagerDataSource(EmbeddedDatabase.reach().asApplication());
        return new DriverManagerDataSource(
                url,
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    /** Files of every kind the register takes, refused in the same words. */
    private static String text(Path file) throws IOException {
        var plain = PlainText.of(file);
        if (plain != null) {
            return plain;
        }
        try {
            return Intake.read(String.valueOf(file.getFileName()), file).text();
        } catch (Refusal refusal) {
            throw new IOException(Texts.t(refusal.key(), refusal.arguments()), refusal);
        }
    }
}
