package vn.quantriet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Program;
import vn.quantriet.testing.Visitor;

/** Some nodes do the work and are killed in the middle of it as by a power cut; another one takes it over. */
@DatabaseTest(value = "exchange-nodes", sample = "small")
@Tag("exchange")
class KillingANodeInTheMiddleOfAFileTest {

    private static final int ROWS = 100_000;
    private static final int WAIT = 180_000;

    @TempDir
    Path logs;

    @Autowired
    Visitor.Door door;

    @Autowired
    ApplicationContext application;

    @Value("${spring.datasource.url}")
    String database;

    @Value("${quantriet.secrets.keys}")
    String keys;

    private final List<Program> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var node : nodes) {
            node.stop();
        }
    }

    @Test
    void anotherFinishesReadingAndWritingAndNothingIsThereTwiceOrHalf() throws Exception {
        var organiser = new Sender(door.as("tochuc"), "con-nguoi", application);
        try (var watcher = connect()) {
            var first = start();
            var reading = number(Visitor.target(organiser.upload("nguoi.csv", people())));
            killInTheMiddle(first, reading, 5, watcher);
            assertThat(count(watcher, "exchange.batch where state = 'READING'")).isEqualTo(1);
            assertThat(count(watcher, "person.import_row")).isZero();

            var second = start();
            await(watcher, "job.job where state = 'DONE' and attempt = 2 and id = " + reading);
            assertThat(count(watcher, "person.import_row")).isEqualTo(ROWS);
            assertThat(count(watcher, "exchange.batch where state = 'READY' and added = " + ROWS))
                    .isEqualTo(1);

            var batch = count(watcher, "generate_series(1, (select max(id) from exchange.batch))");
            var writing = number(Visitor.target(organiser.who().send("/nhap-du-lieu/" + batch + "/ap-dung")));
            killInTheMiddle(second, writing, ROWS / 5, watcher);
            assertThat(count(watcher, "person.person where code like 'KN%'")).isZero();

            new JobsByHand(application).doAll(); // a node as good as another
            assertThat(count(watcher, "job.job where state = 'DONE' and attempt = 2 and id = " + writing))
                    .isEqualTo(1);
        }
        everythingIsThereOnce();
    }

    private void everythingIsThereOnce() throws SQLException, IOException {
        try (var watcher = connect()) {
            for (var table : List.of("home", "membership", "position")) {
                assertThat(count(
                                watcher,
                                "person." + table + " where person_id in "
                                        + "(select id from person.person where code like 'KN%')"))
                        .as(table)
                        .isEqualTo(ROWS);
            }
            assertThat(count(watcher, "person.person where code like 'KN%'")).isEqualTo(ROWS);
            assertThat(count(watcher, "audit.entry where action = 'person.imported'"))
                    .isEqualTo(1);
            assertThat(count(watcher, "exchange.batch where state = 'APPLIED'")).isEqualTo(1);
        }
    }

    /** Nobody may write down how far it is: so it stands where it is, until it is no more. */
    private void killInTheMiddle(Program node, long job, int done, Connection watcher) throws Exception {
        await(watcher, "job.job where attempt = 1 and done >= " + done + " and done < total * 4 / 5 and id = " + job);
        try (var blocker = connect()) {
            blocker.setAutoCommit(false);
            execute(blocker, "select from job.job where id = " + job + " for update");
            await(watcher, "pg_stat_activity where wait_event_type = 'Lock' and query like '%update job.job%'");
            assertThat(count(watcher, "job.job where state = 'RUNNING' and attempt = 1 and id = " + job))
                    .isEqualTo(1);
            node.kill();
            blocker.rollback();
        }
    }

    private static byte[] people() {
        var rows = new StringBuilder("Mã,Họ và tên,Ngày sinh,Giới tính,Mã đơn vị,");
        rows.append("Về đơn vị từ ngày,Tư cách,Chức danh\n");
        for (var n = 0; n < ROWS; n++) {
            rows.append("KN").append(n).append(",Nguyễn Thị Ở Nút ").append(n);
            rows.append(",19/05/1990,Nữ,HP.303,01/07/2025,Chính thức,Chuyên viên\n");
        }
        return rows.toString().getBytes(UTF_8);
    }

    private Program start() {
        var log = logs.resolve("node" + nodes.size() + ".log");
        var node = Program.start(
                log,
                "vn.quantriet.job.Node",
                Map.of(),
                List.of(
                        "--server.port=0",
                        "--quantriet.sample=none",
                        "--quantriet.secrets.keys=" + keys,
                        "--quantriet.jobs.polling=200ms",
                        "--quantriet.jobs.heartbeat=500ms",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=quantriet_app",
                        "--spring.flyway.user=quantriet"));
        nodes.add(node);
        return node;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database + "?user=postgres");
    }

    private void await(Connection watcher, String from) throws Exception {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT);
        while (System.nanoTime() < until) {
            if (count(watcher, from) > 0) return;
            TimeUnit.MILLISECONDS.sleep(20);
        }
        var last = Files.readString(logs.resolve("node" + (nodes.size() - 1) + ".log"));
        throw new AssertionError("never any " + from + "\n" + last);
    }

    private static long number(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
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
