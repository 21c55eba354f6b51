package vn.quantriet.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed to the database that comes along is there after a kill, of the program or of everything. */
@Tag("embedded")
class SurvivingAKillTest {

    private static final int ROWS = 300;

    @Test
    void everyCommitReachesTheDisk(@TempDir Path home) throws Exception {
        try (var connection =
                DriverManager.getConnection(EmbeddedDatabase.start(home).asOwner())) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword(@TempDir Path home) {
        var address = EmbeddedDatabase.start(home).asOwner();
        var without = address.replaceAll("password=[^&]*", "password=guess");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> DriverManager.getConnection(without)))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theProgramAloneIsKilled(@TempDir Path home) throws Exception {
        var writer = write(home);
        writer.destroyForcibly().waitFor();
        assertThat(rows(home)).isGreaterThanOrEqualTo(ROWS);
    }

    @Test
    void everythingIsKilledAtOnce(@TempDir Path home) throws Exception {
        var writer = write(home);
        var server = Long.parseLong(Files.readAllLines(home.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
        var postmaster = ProcessHandle.of(server).orElseThrow();
        postmaster.children().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        writer.destroyForcibly().waitFor();
        postmaster.onExit().get(30, TimeUnit.SECONDS);
        assertThat(rows(home)).isGreaterThanOrEqualTo(ROWS);
    }

    /** Another program that commits row after row, and has told of {@link #ROWS} of them. */
    private static Process write(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = told.readLine(); !("row " + ROWS).equals(line); line = told.readLine()) {
            assertThat(line).as("the writer ended early").isNotNull();
        }
        return process;
    }

    private static long rows(Path home) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(EmbeddedDatabase.start(home).asOwner());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from written")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Commits rows until it is killed, and tells of each one after its commit. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try (var connection = DriverManager.getConnection(
                            EmbeddedDatabase.start(Path.of(arguments[0])).asOwner());
                    var statement = connection.createStatement()) {
                statement.execute("create table written (id integer primary key)");
                for (var id = 1; ; id++) {
                    statement.execute("insert into written values (" + id + ")");
                    out.println("row " + id);
                }
            }
        }
    }
}
