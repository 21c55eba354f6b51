package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.quantriet.exchange.FileKind;

/**
 * What the database alone needs. Copies of the tables grow with them: every round, what came in is taken from the tables
 * and brought into the copies by {@code COPY}, one transaction for all of a file.
 */
final class ImportFloor {

    private static final List<String> UNITS =
            List.of("organization.unit", "organization.unit_version", "organization.alias");
    private static final List<String> PEOPLE =
            List.of("person.person", "person.home", "person.membership", "person.position");

    private final DataSource source;
    private final Path folder;
    private long marked;

    ImportFloor(DataSource source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Empty tables beside the real ones, with their checks, indexes, foreign keys and triggers. */
    void prepare() throws SQLException {
        try (var connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create schema floor");
            for (var table : UNITS) sql.execute(like(table));
            for (var table : PEOPLE) sql.execute(like(table));
            sql.execute("""
                alter table floor.unit
                    add foreign key (parent_id) references organization.unit,
                    add foreign key (administrative_parent_id) references organization.unit;
                alter table floor.unit_version
                    add foreign key (unit_id) references organization.unit,
                    add foreign key (parent_id) references organization.unit,
                    add foreign key (administrative_parent_id) references organization.unit,
                    add foreign key (entered_by) references organization.decision,
                    add foreign key (withdrawn_by) references organization.decision;
                alter table floor.alias
                    add foreign key (unit_id) references organization.unit,
                    add foreign key (entered_by) references organization.decision;
                alter table floor.position
                    add foreign key (person_id) references person.person,
                    add foreign key (unit_id) references organization.unit;
                create trigger has_a_person after insert on floor.home
                    referencing new table as added for each statement execute function person.require_person();
                create trigger has_a_unit after insert on floor.home
                    referencing new table as added for each statement execute function person.require_unit();
                create trigger has_a_person after insert on floor.membership
                    referencing new table as added for each statement execute function person.require_person();
                """);
        }
    }

    private static String like(String table) {
        return "create table " + copyOf(table) + " (like " + table + " including all)";
    }

    private static String copyOf(String table) {
        return "floor." + table.substring(table.indexOf('.') + 1);
    }

    /** The same cells into one table of texts. */
    double bare(Path file) throws IOException, SQLException {
        var csv = ImportCells.csv(file, folder);
        try (var connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(texts(csv));
            connection.setAutoCommit(false);
            var seconds = copy(connection, "copy floor.bare from stdin (format csv)", csv);
            seconds += commit(connection);
            sql.execute("drop table floor.bare");
            connection.commit();
            return seconds;
        }
    }

    private static String texts(Path csv) throws IOException {
        try (var in = Files.newBufferedReader(csv)) {
            var cells = Objects.requireNonNull(in.readLine()).split(",", -1).length;
            var columns = new StringBuilder("create table floor.bare (c0 text");
            for (var n = 1; n < cells; n++) columns.append(", c").append(n).append(" text");
            return columns.append(")").toString();
        }
    }

    /** What comes into the tables from now on is the next file's. */
    void mark(FileKind kind) throws SQLException {
        marked = number("select coalesce(max(id), 0) from " + tables(kind).getFirst());
    }

    /** The rows that have come since into the copies; without any, as good as no time. */
    double real(FileKind kind) throws IOException, SQLException {
        var files = new ArrayList<Path>();
        for (var table : tables(kind)) files.add(export(table, kind));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var seconds = 0.0;
            for (var table : tables(kind)) {
                seconds += copy(connection, "copy " + copyOf(table) + " from stdin", files.removeFirst());
            }
            return seconds + commit(connection);
        }
    }

    private Path export(String table, FileKind kind) throws IOException, SQLException {
        var key = table.endsWith(".unit") || table.endsWith(".person")
                ? "id"
                : kind == FileKind.UNITS ? "unit_id" : "person_id";
        var file = folder.resolve(table);
        try (var connection = source.getConnection();
                var out = Files.newOutputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from " + table + " where " + key + " > " + marked + ") to stdout", out);
        }
        return file;
    }

    private static double copy(Connection connection, String statement, Path from) throws IOException, SQLException {
        try (var in = Files.newInputStream(from)) {
            var start = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, in, 1 << 16);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static double commit(Connection connection) throws SQLException {
        var start = System.nanoTime();
        connection.commit();
        return (System.nanoTime() - start) / 1e9;
    }

    private long number(String query) throws SQLException {
        try (var connection = source.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> tables(FileKind kind) {
        return switch (kind) {
            case UNITS -> UNITS;
            case PEOPLE -> PEOPLE;
        };
    }
}
