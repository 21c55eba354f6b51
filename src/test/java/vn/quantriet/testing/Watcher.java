package vn.quantriet.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Looks at a database from outside while programs work on it. */
public final class Watcher implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Connection connection;

    public Watcher(Connection connection) {
        this.connection = connection;
    }

    public static Watcher of(String address) throws SQLException {
        return new Watcher(DriverManager.getConnection(address));
    }

    public void execute(String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    /** Of rows, {@code from} a table and perhaps {@code where}. */
    public long count(String from) throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Waits until there are so many rows. */
    public void await(String from, long wanted) throws SQLException, InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        while (count(from) != wanted) {
            if (System.nanoTime() > until) throw new AssertionError("never " + wanted + " in " + from);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Nobody can write to the table until {@link #letGo}; whoever tries waits. */
    public void hold(String table) throws SQLException {
        connection.setAutoCommit(false);
        execute("lock table " + table + " in exclusive mode");
    }

    public void letGo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Waits until somebody wants to write to the table that is held. */
    public void awaitWaitingFor(String table) throws SQLException, InterruptedException {
        var waiting = "pg_locks where not granted and relation = '" + table + "'::regclass";
        var until = System.nanoTime() + PATIENCE;
        while (count(waiting) == 0) {
            if (System.nanoTime() > until) throw new AssertionError("nobody came to " + table);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
