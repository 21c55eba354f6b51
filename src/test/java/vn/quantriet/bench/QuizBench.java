package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.obligation.Town;

/**
 * Workload Q: log-in form, log-in, course page, quiz page, start, four pages of five random answers, handing in and the
 * result; each flow on a new connection, without a pause. Beside it the read and the write floor of the same stack.
 * With 2,000 accounts; with {@code --city}, 120,000 of whom 5,000 take part; with {@code --nodes}, those two nodes, one
 * of them killed.
 */
final class QuizBench {

    /** Members who are signed in beforehand: a quiz that is a duty can be taken a hundred times at most. */
    private static final int SIGNED_IN = 400;

    private static final int WARM = 30;

    /** What Moodle did on a machine of this kind, whole attempts a minute and course pages a second. */
    private static final double ATTEMPTS = 106;

    private static final double COURSE = 26.6;

    private final JdbcTemplate sql;
    private final StatementsCounted statements;
    private final int port;
    private final int people;
    private final QuizCity city;
    private final Steps steps = new Steps();
    private final AtomicInteger next = new AtomicInteger();

    private QuizBench(ConfigurableApplicationContext application, QuizCity city, int people) {
        sql = application.getBean(JdbcTemplate.class);
        statements = application.getBean(StatementsCounted.class);
        port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        this.people = people;
        this.city = city;
        sql.execute("create table public.floor_row (id integer primary key, n integer not null)");
        sql.execute("insert into public.floor_row select n, 0 from generate_series(1, 30000) n");
    }

    public static void main(String[] arguments) throws IOException {
        var given = Arrays.asList(arguments);
        var url =
                EmbeddedDatabase.start(Files.createTempDirectory("bench-quiz")).asOwner();
        System.setProperty("spring.datasource.url", url);
        var application = new SpringApplication(QuanTriet.class, Floor.class, StatementsCounted.class, Town.class)
                .run("--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn");
        try {
            var large = given.contains("--city") || given.contains("--nodes");
            var city = large ? new QuizCity(application, 120_000, 20, 6) : new QuizCity(application, 2_000, 1, 1);
            Verdict.line("%,d accounts", city.accounts());
            if (given.contains("--nodes")) {
                application.close();
                new QuizNodes(url, city).run(given.contains("--quick") ? 60 : 600);
            } else {
                new QuizBench(application, city, large ? 5_000 : 2_000).run(given.contains("--quick") ? 10 : 45);
            }
        } catch (RuntimeException | InterruptedException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private void run(int seconds) {
        flows(4, WARM, this::stranger);
        steps.clear();
        var four = rate("flows, 4 at once", seconds, 4, this::stranger);
        var eight = rate("flows, 8 at once", seconds, 8, this::stranger);
        var known = known();
        IntFunction<Wire> again = n -> known.get(n % SIGNED_IN).again(port);
        flows(4, WARM / 2, again);
        var before = statements.soFar();
        var first = attempts();
        var alone = rate("flows without log-in, 4 at once", seconds, 4, again);
        var asked = (statements.soFar() - before) / (attempts() - first);
        steps.print();
        var pages = new QuizPages(city, known.subList(0, Load.CLIENTS), 100 * seconds);
        pages.measure();
        judge(four, eight, alone, asked, pages);
    }

    /** Members who can begin at once, in sessions of their own. */
    private List<Wire> known() {
        return IntStream.range(0, SIGNED_IN)
                .parallel()
                .mapToObj(n -> Wire.signedIn(port, city.name(n), QuizCity.PASSWORD))
                .toList();
    }

    /** Somebody who has to sign in. */
    private Wire stranger(int n) {
        var wire = new Wire(port);
        steps.timed("log-in", () -> wire.signIn(city.name(n % people), QuizCity.PASSWORD));
        return wire;
    }

    private double rate(String what, int seconds, int clients, IntFunction<Wire> members) {
        var rounds = new double[3];
        for (var n = 0; n < rounds.length; n++) rounds[n] = flows(clients, seconds, members);
        Arrays.sort(rounds);
        Verdict.line("%-32s %.0f / %.0f / %.0f a minute", what, rounds[0], rounds[1], rounds[2]);
        return rounds[1];
    }

    /** Whole flows a minute. */
    private double flows(int clients, int seconds, IntFunction<Wire> members) {
        var start = System.nanoTime();
        var end = start + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            Callable<Integer> work = () -> {
                var done = 0;
                for (; System.nanoTime() < end; done++) {
                    var member = members.apply(next.getAndIncrement());
                    new QuizTaker(member, city, steps).take();
                    member.close();
                }
                return done;
            };
            var done = 0;
            for (var one : pool.invokeAll(
                    IntStream.range(0, clients).mapToObj(_ -> work).toList())) done += one.get();
            return done * 60e9 / (System.nanoTime() - start);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void judge(double four, double eight, double alone, double asked, QuizPages pages) {
        var verdict = new Verdict("quiz");
        verdict.figure("%,d accounts, %,d take part", city.accounts(), people);
        verdict.figure("%.1f statements an attempt of 15 requests", asked);
        verdict.figure("quiz page %.1f, course page %.1f × read floor", pages.quiz(), pages.course());
        verdict.atMost("page of answers to write floor", pages.saved(), 2.5);
        verdict.atLeast("flows to Moodle, 4 at once", four / ATTEMPTS, 8);
        verdict.atLeast("flows to Moodle, 8 at once", eight / ATTEMPTS, 8);
        verdict.atLeast("flows without log-in to Moodle", alone / ATTEMPTS, 20);
        verdict.atLeast("course page to Moodle", pages.coursesPerSecond() / COURSE, 30);
        verdict.atMost("attempts without all answers", count("""
                select count(*) from quiz.attempt where state = 'DONE' and array_position(answers, '') is not null
                """), 0);
        verdict.figure(
                "%,.0f attempts, mean score %.2f of 20 (chance: 5)",
                attempts(), count("select avg(score) / 100 from quiz.attempt where state = 'DONE'"));
        verdict.end();
    }

    private double attempts() {
        return count("select count(*) from quiz.attempt where state = 'DONE'");
    }

    private double count(String statement) {
        return Objects.requireNonNull(sql.queryForObject(statement, Double.class));
    }
}
