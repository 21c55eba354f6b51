package vn.quantriet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.testing.Program;

/**
 * Thirty papers a second are begun, answered page by page and handed in at two nodes, while a material is written anew
 * each second; in the middle one node is killed as by a power cut, and whoever was with it goes on with the other one.
 * Afterwards each answer a browser was told is kept is looked for in the database.
 */
final class QuizNodes {

    private static final int PER_SECOND = 30;
    private static final int PEOPLE = 5_000;
    private static final int WARM = 20;

    /** How often, and after how many nanoseconds, a browser tries again. */
    private static final int TRIES = 100;

    private static final long PAUSE = 200_000_000;

    /** How often it is looked whether a node is there. */
    private static final int STARTING = 600;

    private final String url;
    private final QuizCity city;
    private final DataSource source;
    private final JdbcTemplate sql;
    private final Path logs;
    private final List<Program> nodes = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final Map<Long, String> kept = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unwritten = new AtomicInteger();
    private List<Wire[]> people = List.of();
    private volatile int standing = -1;

    QuizNodes(String url, QuizCity city) throws IOException {
        this.url = url;
        this.city = city;
        source = new DriverManagerDataSource(url);
        sql = new JdbcTemplate(source);
        logs = Files.createTempDirectory("bench-quiz-nodes");
    }

    void run(int seconds) throws InterruptedException {
        start();
        start();
        people = IntStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(n -> signedIn(city.name(n)))
                .toList();
        var editor = signedIn(QuizCity.EDITOR);
        Offered.of(PER_SECOND, WARM, this::take);
        try (var beside = Executors.newScheduledThreadPool(2)) {
            var _ = beside.scheduleAtFixedRate(() -> write(editor), 1, 1, TimeUnit.SECONDS);
            var _ = beside.schedule(this::kill, seconds / 2, TimeUnit.SECONDS);
            var whole = Offered.of(PER_SECOND, seconds, n -> take(n + PER_SECOND * WARM));
            beside.shutdownNow();
            judge(whole, PER_SECOND * (seconds + WARM));
        } finally {
            nodes.get(1).stop();
        }
    }

    private void start() {
        var port = freePort();
        ports.add(port);
        nodes.add(Program.start(
                List.of("-Xmx768m"),
                logs.resolve("node" + nodes.size() + ".log"),
                "vn.quantriet.Main",
                Map.of("SPRING_DATASOURCE_URL", url),
                List.of("--server.port=" + port, "--quantriet.sample=none", "--logging.level.vn.quantriet=warn")));
        for (var n = 0; n < STARTING; n++)
            try {
                new Wire(port).get("/dang-nhap");
                return;
            } catch (UncheckedIOException _) {
                LockSupport.parkNanos(PAUSE);
            }
        throw new IllegalStateException(nodes.getLast().log());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same session at both nodes. */
    private Wire[] signedIn(String name) {
        var first = Wire.signedIn(ports.get(name.hashCode() & 1), name, QuizCity.PASSWORD);
        return new Wire[] {first.again(ports.get(0)), first.again(ports.get(1))};
    }

    private void kill() {
        try {
            nodes.getFirst().kill();
            standing = 1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A paper from its beginning to the end, with answers of its own. */
    private void take(int n) {
        var who = people.get(n % PEOPLE);
        var paper = at(n, who, wire -> new QuizTaker(wire, city, new Steps()).begin());
        var letters = new StringBuilder();
        for (var number = 1; number <= QuizTaker.PAGES; number++) {
            var page = letters(n, number);
            var answers = QuizTaker.answers(number, page);
            var address = paper + "/trang/" + number;
            at(n, who, wire -> wire.post(address, answers, 303).target());
            letters.append(page);
        }
        at(n, who, wire -> wire.post(paper + "/nop", "x=1", 303).target());
        kept.put(Long.valueOf(paper.substring(paper.lastIndexOf('/') + 1)), letters.toString());
    }

    private static String letters(int n, int page) {
        return IntStream.range(0, QuizTaker.A_PAGE)
                .mapToObj(it -> Character.toString('a' + (n / 7 + 3 * it + page) % 4))
                .collect(Collectors.joining());
    }

    /** With this node or that, as a balancer sends people; where there is no answer, once more with the other one. */
    private String at(int n, Wire[] who, Function<Wire, String> request) {
        for (var tries = 0; ; tries++) {
            var node = standing < 0 ? (n + tries) % ports.size() : standing;
            try {
                return request.apply(who[node]);
            } catch (UncheckedIOException e) {
                if (tries == TRIES) throw e;
                again.incrementAndGet();
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void write(Wire[] editor) {
        var address = "/tai-lieu/" + city.material() + "/soan";
        var text = "ten=De+cuong&thu-tu=10&doc-lai=true&noi-dung=Ban+" + (written.get() + 1);
        try {
            var version = sql.queryForObject("select version from material.material", Integer.class);
            at(
                    written.get(),
                    editor,
                    wire -> wire.post(address, "version=" + version + "&" + text, 303)
                            .target());
            written.incrementAndGet();
        } catch (RuntimeException _) {
            unwritten.incrementAndGet(); // the next one comes in a second
        }
    }

    private void judge(Offered whole, int sent) {
        Verdict.line("%,d papers, %.1f a second, %d failed", sent, whole.perSecond(), whole.failed());
        var verdict = new Verdict("quiz on two nodes");
        verdict.figure("%,d accounts, %,d take part", city.accounts(), PEOPLE);
        verdict.figure(
                "p50 %.0f, p95 %.0f, p99 %.0f ms for a paper of six forms", whole.p50(), whole.p95(), whole.p99());
        verdict.figure("%d forms sent again, material written %d times", again.get(), written.get());
        verdict.atLeast("papers a second", whole.perSecond(), PER_SECOND * 0.98);
        verdict.atMost("failed", whole.failed(), 0);
        var found = attempts();
        verdict.atMost("papers not told of", (double) (sent - kept.size()), 0);
        var gone = kept.keySet().stream().filter(id -> !found.containsKey(id)).toList();
        verdict.atMost("papers lost", (double) gone.size(), 0);
        verdict.atMost("answers lost", (double) lost(found), 0);
        verdict.atMost("material not written", (double) unwritten.get(), 0);
        var papers = Objects.requireNonNull(sql.queryForObject("select count(*) from quiz.attempt", Integer.class));
        verdict.atMost("papers too many", (double) papers - sent, 0);
        verdict.atMost("differences the nightly checks find", differences(), 0);
        verdict.figure("%,d answers compared", kept.size() * QuizTaker.PAGES * QuizTaker.A_PAGE);
        verdict.end();
    }

    /** The answers of the papers that were handed in. */
    private Map<Long, String> attempts() {
        return sql
                .query(
                        "select id, array_to_string(answers, '') as answers from quiz.attempt where state = 'DONE'",
                        (row, _) -> Map.entry(row.getLong("id"), row.getString("answers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long lost(Map<Long, String> found) {
        return kept.entrySet().stream()
                .mapToLong(it -> {
                    var there = found.getOrDefault(it.getKey(), "");
                    return IntStream.range(0, it.getValue().length())
                            .filter(n -> n >= there.length()
                                    || there.charAt(n) != it.getValue().charAt(n))
                            .count();
                })
                .sum();
    }

    private double differences() {
        var reading = new TransactionTemplate(new DataSourceTransactionManager(source));
        reading.setReadOnly(true);
        var checks = Objects.requireNonNull(reading.execute(_ -> sql.queryForList("""
                select name || ': ' || coalesce(problem, found || ' ' || first_rows)
                from integrity.integrity_check known, integrity.found_by(known.name, current_date)
                where not by_recount and (problem is not null or found > 0)
                """, String.class)));
        checks.forEach(difference -> Verdict.line("%s", difference));
        return checks.size();
    }
}
