package vn.quantriet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** One PostgreSQL for all tests of this run. It trades safety for speed, so nothing in it is worth keeping. */
public final class TestDatabase {

    private TestDatabase() {}

    /** Owns the databases of tests and migrates them, as in an installation. */
    static final String OWNER = "quantriet";

    /** What the application works as in tests, with as few rights as in an installation. */
    static final String APPLICATION = "quantriet_app";

    /** Makes a database of this name, empty, in place of an earlier one, and answers with the superuser's address. */
    public static String fresh(String name) {
        var server = Running.SERVER;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists \"" + name + "\" with (force)");
            statement.execute("create database \"" + name + "\" owner " + OWNER);
            return server.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Started when the first test asks; the library stops it when the run ends. */
    private static final class Running {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "400")
                        .setServerConfig("shared_buffers", "256MB")
                        .start();
                makeRoles(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void makeRoles(EmbeddedPostgres server) throws SQLException {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role " + APPLICATION + " login");
            }
        }
    }
}
