package vn.quantriet.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the product's own, in a directory that outlives it. What was committed survives a restart, a
 * {@code kill -9} and a power cut: unlike the library's defaults, made for tests, every commit reaches the disk.
 */
public final class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "quantriet";

    private EmbeddedDatabase() {}

    /** Starts the database in {@code QUANTRIET_DATA} (or ./data) and points Spring at it, unless one is configured. */
    public static void startUnlessConfigured() {
        if (System.getenv("SPRING_DATASOURCE_URL") != null || System.getProperty("spring.datasource.url") != null)
            return;
        var home = home();
        start(home).pointSpringHere();
        System.setProperty("quantriet.embedded.home", home.toString());
    }

    /** Joins the database in {@code QUANTRIET_DATA} (or ./data) if a server runs on it, and starts it otherwise. */
    public static Access reach() {
        return reach(home());
    }

    static Access reach(Path home) {
        var directory = home.resolve("postgresql");
        try {
            if (!Files.exists(directory)) throw new IOException("Không có dữ liệu trong " + home);
            if (!OrphanedServer.isInUse(directory)) return start(home);
            var port = Files.readAllLines(directory.resolve("postmaster.pid")).get(3);
            return access(home, Integer.parseInt(port.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Không mở được cơ sở dữ liệu trong " + home, e);
        }
    }

    private static Path home() {
        return Path.of(System.getenv().getOrDefault("QUANTRIET_DATA", "data"))
                .toAbsolutePath()
                .normalize();
    }

    /** Starts it in {@code home}, with both roles and an empty database at the first start. */
    public static Access start(Path home) {
        try {
            Files.createDirectories(home);
            var directory = home.resolve("postgresql");
            OrphanedServer.stop(directory);
            var password = Password.in(home, "postgresql.password");
            var server = server(home, directory, password.text()).start();
            password.demandBy(server, directory);
            log.info("Cơ sở dữ liệu đi kèm: {} (cổng {})", directory, server.getPort());
            return prepare(server, home, password.text());
        } catch (IOException e) {
            throw new UncheckedIOException("Không khởi động được cơ sở dữ liệu trong " + home, e);
        } catch (SQLException e) {
            throw new IllegalStateException("Không chuẩn bị được cơ sở dữ liệu trong " + home, e);
        }
    }

    private static EmbeddedPostgres.Builder server(Path home, Path directory, String password) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("programs").toFile())
                .setPGStartupWait(Duration.ofMinutes(2))
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                // the library passes -F, for tests; the last setting wins
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("random_page_cost", "1.1");
    }

    private static Access prepare(EmbeddedPostgres server, Path home, String password)
            throws IOException, SQLException {
        var access = access(home, server.getPort());
        var superuser = Map.of("password", password);
        try (var connection = server.getPostgresDatabase(superuser).getConnection()) {
            DatabaseOwner.prepare(connection, access);
        }
        try (var connection = server.getDatabase("postgres", NAME, superuser).getConnection()) {
            DatabaseOwner.handOver(connection);
        }
        return access;
    }

    private static Access access(Path home, int port) throws IOException {
        var owner = Password.in(home, "postgresql.owner.password");
        var application = Password.in(home, "postgresql.app.password");
        return new Access("jdbc:postgresql://localhost:" + port + "/" + NAME, owner.text(), application.text());
    }
}
