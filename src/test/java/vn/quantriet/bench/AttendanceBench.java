package vn.quantriet.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.obligation.Town;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.checkin.Walls;

/**
 * People who scan the codes of their classes, 500 a second, each scan by somebody signed in and of a place of its own;
 * one in ten comes a second time, as a telephone hands in again what it is not sure of. Beside it a page that writes
 * one row, offered as often. Afterwards the events are counted against what was sent.
 */
final class AttendanceBench {

    private static final int PER_SECOND = 500;
    private static final int AGAIN = 10;
    private static final int SENT = PER_SECOND + PER_SECOND / AGAIN;

    /** Of one campaign that one person is called to: more than most ever are. */
    private static final int CLASSES = 8;

    /** Seconds that are not measured: then both are made of machine code. */
    private static final int WARM = 20;

    private final JdbcTemplate sql;
    private final int port;
    private final AttendanceCity city;
    private final List<Wire> people;
    private final Walls walls;
    private volatile List<String> codes = List.of();
    private volatile String shown = "";

    private AttendanceBench(ConfigurableApplicationContext application, int people, int classes) {
        sql = application.getBean(JdbcTemplate.class);
        port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        walls = application.getBean(Walls.class);
        city = new AttendanceCity(application, people, classes);
        this.people = IntStream.range(0, people)
                .parallel()
                .mapToObj(n -> Wire.signedIn(port, AttendanceCity.name(n), AttendanceCity.PASSWORD))
                .toList();
        sql.execute("create table public.floor_row (id integer primary key, n integer not null)");
        sql.execute("insert into public.floor_row select n, 0 from generate_series(1, 30000) n");
    }

    public static void main(String[] arguments) throws IOException {
        var seconds = Arrays.asList(arguments).contains("--quick") ? 10 : 60;
        var home = Files.createTempDirectory("bench-attendance");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = new SpringApplication(QuanTriet.class, Floor.class, Town.class);
        try {
            var scans = PER_SECOND * (seconds + WARM);
            new AttendanceBench(
                            application.run(
                                    "--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn"),
                            scans / CLASSES,
                            CLASSES)
                    .run(seconds);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private void run(int seconds) {
        show();
        try (var renewing = Executors.newSingleThreadScheduledExecutor()) {
            var _ = renewing.scheduleAtFixedRate(this::show, 12, 12, TimeUnit.SECONDS);
            IntConsumer floor = n -> person(n).post("/san/ghi/" + (1 + n % 30_000), "x=1", 200);
            Offered.of(SENT, WARM, floor);
            Offered.of(SENT, WARM, this::scan);
            var before = line("write floor", Offered.of(SENT, 10, floor));
            var scanned = line("scan", Offered.of(SENT, seconds, n -> scan(n + SENT * WARM)));
            var after = line("write floor", Offered.of(SENT, 10, floor));
            renewing.shutdownNow();
            judge(
                    PER_SECOND * (seconds + WARM),
                    scanned,
                    Math.min(before.p95(), after.p95()),
                    Math.max(before.p95(), after.p95()));
        }
    }

    private Wire person(int n) {
        return people.get(n % people.size());
    }

    /** Everybody scans every class once, one class after the other; each tenth scan comes once more. */
    private void scan(int n) {
        var which = n / (AGAIN + 1) * AGAIN + Math.min(n % (AGAIN + 1), AGAIN - 1);
        var code = codes.get(which / people.size() % city.classes().size());
        var at = URLEncoder.encode(shown, StandardCharsets.UTF_8);
        person(which).post("/diem-danh", "ma=" + code + "&khoa=qr-" + which + "&luc=" + at, 303);
    }

    private void show() {
        var at = Instant.now().toString();
        codes = city.classes().stream().map(this::code).toList();
        shown = at;
    }

    private String code(ClassId id) {
        return walls.show(id, city.clerk()).code().text();
    }

    private static Offered line(String what, Offered it) {
        Verdict.line(
                "%-12s p50 %7.1f  p95 %7.1f  p99 %7.1f ms  %6.0f/s  failed %d",
                what, it.p50(), it.p95(), it.p99(), it.perSecond(), it.failed());
        return it;
    }

    private void judge(int sent, Offered scanned, double least, double most) {
        var kept = count("select count(*) from study.attendance where source = 'QR'");
        var people = count("select count(*) from (select distinct class_id, person_id from study.attendance) one");
        var counted = count("select sum(attended) from study.learner");
        var verdict = new Verdict("attendance");
        verdict.figure("%,d scans, floor p95 %.1f to %.1f ms", sent, least, most);
        verdict.atMost("p95 to write floor", scanned.p95() / Math.max(most, 1e-9), 2.5);
        verdict.atLeast("scans a second", scanned.perSecond() * PER_SECOND / SENT, PER_SECOND * 0.98);
        verdict.atMost("failed", scanned.failed(), 0);
        verdict.atMost("lost", (double) (sent - people), 0);
        verdict.atMost("double", (double) (kept - people), 0);
        verdict.atMost("counted otherwise than recorded", (double) Math.abs(counted - kept), 0);
        verdict.atMost(
                "differences", (double) count("select count(*) from study.differences(" + city.campaign() + ")"), 0);
        verdict.end();
    }

    private long count(String statement) {
        return Objects.requireNonNull(sql.queryForObject(statement, Long.class));
    }
}
