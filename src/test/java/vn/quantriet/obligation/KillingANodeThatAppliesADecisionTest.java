package vn.quantriet.obligation;

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

/** A decision of today ends a thousand cells; the node that applies it is killed when it has moved their duties. */
@Tag("trees")
class KillingANodeThatAppliesADecisionTest {

    private static final int CELLS = 1_000;
    private static final String HELD = "obligation.supporting_unit";
    private static final String DUE = "task_name = 'organization-due-decisions'";
    private static final String APPLIED = "audit.entry where action = 'organization.decision-applied'";

    @TempDir
    Path logs;

    private final String database = TestDatabase.fresh("decision_nodes");
    private final List<Program> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var node : nodes) node.stop();
    }

    @Test
    void nothingIsHalfAppliedAndTheNextNodeAppliesItWhole() throws Exception {
        try (var watcher = Watcher.of(database);
                var blocker = Watcher.of(database)) {
            var first = start();
            watcher.await("pg_tables where schemaname = 'job' and tablename = 'scheduled_task'", 1);
            watcher.await("job.scheduled_task where " + DUE + " and last_success is not null", 1);
            fill(watcher);
            blocker.hold(HELD);
            watcher.execute("update job.scheduled_task set execution_time = now() where " + DUE);
            watcher.awaitWaitingFor(HELD);
            first.kill();
            blocker.letGo();

            watcher.await(
                    "pg_locks where relation = 'obligation.assignment'::regclass and mode = 'RowExclusiveLock'", 0);
            nothingHasHappened(watcher);

            start();
            watcher.await("organization.decision where state = 'APPLIED'", 1);
            everythingHasHappenedOnce(watcher);
        }
    }

    private void nothingHasHappened(Watcher watcher) throws SQLException {
        assertThat(watcher.count("organization.decision where state = 'SCHEDULED' and failure is null"))
                .isEqualTo(1);
        assertThat(watcher.count("organization.unit where valid_to is not null"))
                .isZero();
        assertThat(watcher.count("organization.unit_version where withdrawn_by is not null"))
                .isZero();
        assertThat(watcher.count("organization.succession")).isZero();
        assertThat(watcher.count("obligation.assignment where unit_id <> addressed_id or version <> 0"))
                .isZero();
        assertThat(watcher.count("obligation.following")).isZero();
        assertThat(watcher.count(APPLIED)).isZero();
    }

    private void everythingHasHappenedOnce(Watcher watcher) throws SQLException {
        assertThat(watcher.count("organization.unit where valid_to = current_date and code like 'C%'"))
                .isEqualTo(CELLS);
        assertThat(watcher.count("organization.succession where successor_id = 2 and heir"))
                .isEqualTo(CELLS);
        assertThat(watcher.count("obligation.assignment where unit_id = 2 and version = 1"))
                .isEqualTo(CELLS);
        assertThat(watcher.count("obligation.in_force where unit_id = 2"))
                .as("one that goes on, and all others in it")
                .isEqualTo(1);
        assertThat(watcher.count("obligation.handover")).isEqualTo(CELLS);
        assertThat(watcher.count("obligation.following")).isEqualTo(1);
        assertThat(watcher.count(APPLIED)).isEqualTo(1);
        assertThat(watcher.count("audit.entry where action = 'obligation.passed-on' and details ->> 'number' = '1-QĐ'"))
                .isEqualTo(CELLS);
    }

    private Program start() {
        var arguments = List.of(
                "--server.port=0",
                "--quantriet.sample=none",
                "--quantriet.jobs.polling=200ms",
                "--quantriet.jobs.heartbeat=500ms",
                "--spring.datasource.url=" + database);
        var node = Program.start(
                logs.resolve("node" + nodes.size() + ".log"), "vn.quantriet.job.Node", Map.of(), arguments);
        nodes.add(node);
        return node;
    }

    private static void fill(Watcher watcher) throws SQLException {
        watcher.execute("""
                insert into organization.unit (id, code, name, kind, level, parent_id, path, search_key, valid_from)
                values (1, 'HP', 'Thành ủy', 'CITY_COMMITTEE', 'CITY', null, '1', 'hp', '2000-01-01'),
                       (2, 'A', 'Quận ủy A', 'DISTRICT_COMMITTEE', 'DISTRICT', 1, '1.2', 'a', '2000-01-01');
                insert into organization.unit (id, code, name, kind, level, parent_id, path, search_key, valid_from)
                select n, 'C' || n, 'Chi bộ ' || n, 'PARTY_CELL', 'CELL', 2, ('1.2.' || n)::ltree, 'c', '2000-01-01'
                from generate_series(10, %1$d) n;
                insert into organization.unit_version (unit_id, valid, name, kind, level, parent_id, path)
                select id, daterange(valid_from, null), name, kind, level, parent_id, path from organization.unit;
                insert into directive.document
                    (id, slug, type, owner_id, stage, source, notes, created_at, created_by, published_at, published_by)
                values (1, 'thu', 'DIRECTIVE', 1, 'PUBLISHED', 'Chi bộ thực hiện.', '{}', now(), 1, now(), 1);
                insert into obligation.obligation
                    (id, document_id, ordinal, owner_id, action, sentence, deadline_kind, search_key)
                values (1, 1, 1, 1, 'Học tập', 'Chi bộ học tập.', 'NONE', 'hoc tap');
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, standing)
                select 1, 1, id, id, timestamptz '2024-01-01', timestamptz '2024-01-01', 'ASSIGNED'
                from organization.unit where kind = 'PARTY_CELL';
                insert into organization.decision
                    (id, owner_id, number, issued_on, issuer, title, effective_on, state, changed_at, changed_by,
                     changed_by_name)
                values (1, 1, '1-QĐ', current_date, 'Thành ủy', 'Kết thúc chi bộ', current_date, 'SCHEDULED', now(), 1,
                        'Cán bộ tổ chức');
                insert into organization.change (decision_id, n, kind, units, targets, heir)
                select 1, row_number() over (order by id), 'DISSOLVE', array[code], array['A'], 'A'
                from organization.unit where kind = 'PARTY_CELL';
                """.formatted(CELLS + 9));
    }
}
