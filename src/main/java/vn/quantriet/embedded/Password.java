package vn.quantriet.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A password of the database that comes along, made at its first start and kept beside it. The library lets anybody
 * on the machine in; with personal records inside, only who can read these files may.
 */
record Password(String text) {

    private static final String RULES = "host all all localhost scram-sha-256\n";

    static Password in(Path home, String name) throws IOException {
        var file = home.resolve(name);
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return new Password(Files.readString(file).strip());
    }

    /** Sets it on a server that still trusts everybody, then shuts that door. */
    void demandBy(EmbeddedPostgres server, Path directory) throws IOException, SQLException {
        var rules = directory.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(RULES)) return;
        try (var connection =
                        server.getPostgresDatabase(Map.of("password", text)).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + text + "'");
            Files.writeString(rules, RULES);
            statement.execute("select pg_reload_conf()");
        }
    }
}
