package vn.quantriet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.testing.TestDatabase;

/** Two nodes on one database; the one that has the job is killed as by a power cut. */
@Tag("jobs")
class KillingANodeInTheMiddleTest {

    private static final int ROWS = 500;
    private static final int WAIT = 60_000;

    @TempDir
    Path logs;

    private final String database = TestDatabase.fresh("job_nodes");
    private final List<Process> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var node : nodes) {
            node.destroyForcibly();
            node.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void theOtherTakesTheJobOverAndNothingIsThereTwice() throws Exception {
        var first = start();
        try (var watcher = DriverManager.getConnection(database);
                var blocker = DriverManager.getConnection(database)) {
            execute(blocker, "select pg_advisory_lock(" + Counting.LOCK + ")");
            order(watcher);
            await(watcher, "pg_locks where not granted and locktype = 'advisory'", 1);
            assertThat(count(watcher, "job.job where state = 'RUNNING' and attempt = 1"))
                    .isEqualTo(1);

            first.destroyForcibly(); // SIGKILL
            assertThat(first.waitFor()).isEqualTo(137);
            execute(blocker, "select pg_advisory_unlock_all()");
            start();

            await(watcher, "job.job where state = 'DONE' and attempt = 2", 1);
            assertThat(count(watcher, "job.scheduled_task where task_name = 'counted'"))
                    .isEqualTo(ROWS);
            await(watcher, "job.scheduled_task where task_name = 'job'", 0);
        }
    }

    private Process start() throws Exception {
        var log = logs.resolve("node" + nodes.size() + ".log");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.quantriet.job.Node",
                "--server.port=0",
                "--quantriet.sample=none",
                "--quantriet.jobs.polling=200ms",
                "--quantriet.jobs.heartbeat=500ms",
                "--spring.datasource.url=" + database);
        var node =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        nodes.add(node);
        try (var watcher = DriverManager.getConnection(database)) {
            await(watcher, "pg_tables where schemaname = 'job' and tablename = 'scheduled_task'", 1);
        } catch (AssertionError never) {
            throw new AssertionError(Files.readString(log), never);
        }
        return node;
    }

    private static void order(Connection connection) throws SQLException {
        execute(connection, """
                with job as (
                    insert into job.job
                        (kind, parameters, account_id, unit_id, concerns, actor, begun_at, state, since)
                    values ('job.title', '{"rows": "%d"}', 1, 1, 'CONFIRM',
                            '{"account": {"value": 1}, "name": "An", "unit": {"value": 1}, "unitName": "A",
                              "roles": ["OFFICE"]}', now(), 'WAITING', now())
                    returning id)
                insert into job.scheduled_task (task_name, task_instance, execution_time, picked, version)
                select 'job', id, now(), false, 1 from job
                """.formatted(ROWS));
    }

    private static void await(Connection watcher, String from, long wanted) throws Exception {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT);
        while (System.nanoTime() < until) {
            if (count(watcher, from) == wanted) return;
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("never " + wanted + " in " + from);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    private static long count(Connection connection, String from) throws IOException, SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
