package vn.quantriet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.testing.Program;
import vn.quantriet.testing.TestDatabase;
import vn.quantriet.testing.Watcher;

/** Two nodes on one database; the one that has the job is killed as by a power cut. */
@Tag("jobs")
class KillingANodeInTheMiddleTest {

    private static final int ROWS = 500;

    @TempDir
    Path logs;

    private final String database = TestDatabase.fresh("job_nodes");
    private final List<Program> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var node : nodes) node.stop();
    }

    @Test
    void theOtherTakesTheJobOverAndNothingIsThereTwice() throws Exception {
        try (var watcher = Watcher.of(database);
                var blocker = Watcher.of(database)) {
            var first = start(watcher);
            blocker.execute("select pg_advisory_lock(" + Counting.LOCK + ")");
            order(watcher);
            watcher.await("pg_locks where not granted and locktype = 'advisory'", 1);
            assertThat(watcher.count("job.job where state = 'RUNNING' and attempt = 1"))
                    .isEqualTo(1);

            first.kill();
            blocker.execute("select pg_advisory_unlock_all()");
            start(watcher);

            watcher.await("job.job where state = 'DONE' and attempt = 2", 1);
            assertThat(watcher.count("job.scheduled_task where task_name = 'counted'"))
                    .isEqualTo(ROWS);
            watcher.await("job.scheduled_task where task_name = 'job'", 0);
        }
    }

    private Program start(Watcher watcher) throws Exception {
        var arguments = List.of(
                "--server.port=0",
                "--quantriet.sample=none",
                "--quantriet.jobs.polling=200ms",
                "--quantriet.jobs.heartbeat=500ms",
                "--spring.datasource.url=" + database);
        var log = logs.resolve("node" + nodes.size() + ".log");
        var node = Program.start(log, "vn.quantriet.job.Node", Map.of(), arguments);
        nodes.add(node);
        try {
            watcher.await("pg_tables where schemaname = 'job' and tablename = 'scheduled_task'", 1);
        } catch (AssertionError never) {
            throw new AssertionError(node.log(), never);
        }
        return node;
    }

    private static void order(Watcher watcher) throws SQLException {
        watcher.execute("""
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
}
