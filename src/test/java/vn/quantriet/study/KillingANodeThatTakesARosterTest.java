package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.study.campaign.CampaignRosters;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Program;

/** A node is killed while it takes a roster, as by a power cut; another one takes it, from the beginning and once. */
@DatabaseTest("study-nodes")
@Tag("study")
class KillingANodeThatTakesARosterTest extends StudyTown {

    private static final int MANY = 20_000;
    private static final int WAIT = 180_000;

    @TempDir
    Path logs;

    @Autowired
    CampaignRosters rosters;

    @Autowired
    ApplicationContext application;

    @Value("${spring.datasource.url}")
    String address;

    @Value("${quantriet.secrets.keys}")
    String keys;

    @Test
    void anotherTakesItAndNobodyIsThereTwiceOrHalf() throws Exception {
        members(CELL, MANY);
        var id = campaigns.create(draft(), city);
        var job = rosters.begin(id, 0, today(), city);
        var node = start();
        try (var watcher = connect()) {
            killInTheMiddle(node, job.value(), watcher);
            assertThat(count(watcher, "study.learner where campaign_id = " + id))
                    .isZero();
            assertThat(campaigns.get(id, city).isRunning()).isFalse();

            new JobsByHand(application).doAll(); // a node as good as another
            assertThat(count(watcher, "job.job where state = 'DONE' and attempt = 2 and id = " + job))
                    .isEqualTo(1);
            assertThat(count(watcher, "study.learner where counted and campaign_id = " + id))
                    .isEqualTo(MANY + 40);
            assertThat(count(
                            watcher,
                            "audit.entry where action = 'study.campaign-begun' and subject = 'study-campaign:" + id
                                    + "'"))
                    .isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    /** From its first word on nobody may write down how far it is: so it stands where it is, until it is no more. */
    private void killInTheMiddle(Program node, long job, Connection watcher) throws Exception {
        await(watcher, "job.job where attempt = 1 and total > 0 and id = " + job);
        try (var blocker = connect()) {
            blocker.setAutoCommit(false);
            execute(blocker, "select from job.job where id = " + job + " for update");
            await(
                    watcher,
                    "pg_stat_activity where wait_event_type = 'Lock' and query like '%update job.job set done%'");
            assertThat(count(watcher, "job.job where state = 'RUNNING' and attempt = 1 and id = " + job))
                    .isEqualTo(1);
            node.kill();
            blocker.rollback();
        }
    }

    private Program start() {
        return Program.start(
                logs.resolve("node.log"),
                "vn.quantriet.job.Node",
                Map.of(),
                List.of(
                        "--server.port=0",
                        "--quantriet.sample=none",
                        "--quantriet.secrets.keys=" + keys,
                        "--quantriet.jobs.polling=200ms",
                        "--quantriet.jobs.heartbeat=500ms",
                        "--spring.datasource.url=" + address,
                        "--spring.datasource.username=quantriet_app",
                        "--spring.flyway.user=quantriet"));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address + "?user=postgres");
    }

    private void await(Connection watcher, String from) throws Exception {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT);
        while (System.nanoTime() < until) {
            if (count(watcher, from) > 0) return;
            TimeUnit.MILLISECONDS.sleep(20);
        }
        var last = Files.readString(logs.resolve("node.log"));
        throw new AssertionError("never any " + from + "\n" + last);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
