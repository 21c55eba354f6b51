package vn.quantriet.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.obligation.Town;
import vn.quantriet.testing.Stranger;

/**
 * Workload Q: log-in form, log-in, course page, quiz page, start, four pages of five random answers, handing in and the
 * result; each flow on a new connection, without a pause. Beside it the read and the write floor of the same stack.
 */
final class QuizBench {

    private static final int PEOPLE = 2_000;

    /** Members of whom one client has so many: a quiz that is a duty can be taken a hundred times at most. */
    private static final int EACH = 12;

    /** Seconds that are not measured. */
    private static final int WARM = 20;

    /** What Moodle did on a machine of this kind, whole attempts a minute and course pages a second. */
    private static final double ATTEMPTS = 106;

    private static final double COURSE = 26.6;

    private final JdbcTemplate sql;
    private final int port;
    private final QuizCity city;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, List<Double>> steps = new LinkedHashMap<>();

    private QuizBench(ConfigurableApplicationContext application) {
        sql = application.getBean(JdbcTemplate.class);
        port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        city = new QuizCity(application, PEOPLE);
        sql.execute("create table public.floor_row (id integer primary key, n integer not null)");
        sql.execute("insert into public.floor_row select n, 0 from generate_series(1, 30000) n");
    }

    public static void main(String[] arguments) throws IOException {
        var seconds = Arrays.asList(arguments).contains("--quick") ? 10 : 45;
        var home = Files.createTempDirectory("bench-quiz");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = new SpringApplication(QuanTriet.class, Floor.class, Town.class);
        try {
            new QuizBench(application.run(
                            "--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn"))
                    .run(seconds);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private void run(int seconds) {
        flows(4, WARM, true);
        steps.clear();
        var four = rate("flows, 4 at once", seconds, 4, true);
        var eight = rate("flows, 8 at once", seconds, 8, true);
        var alone = rate("flows without log-in, 4 at once", seconds, 4, false);
        steps.forEach((step, times) -> Verdict.line(
                "%-16s n %5d  p50 %6.1f  p95 %6.1f ms", step, times.size(), at(times, 0.5), at(times, 0.95)));
        var people = IntStream.range(0, Load.CLIENTS)
                .mapToObj(n -> new Visit(port, QuizCity.name(n), QuizCity.PASSWORD))
                .toList();
        var requests = 100 * seconds;
        var read = line("read floor", Load.of(requests, n -> people.get(n).get("/san/doc/1")));
        var write = line("write floor", Load.of(requests, n -> people.get(n).post("/san/ghi/" + (1 + n), "x=1", 200)));
        var course = line("course page", Load.of(requests, n -> people.get(n).get("/hoc-tap")));
        var quiz = line("quiz page", Load.of(requests, n -> people.get(n).get("/hoc-tap/trac-nghiem/" + city.quiz())));
        var saved = line("page of answers", saved(people, requests));
        var again = line("write floor", Load.of(requests, n -> people.get(n).post("/san/ghi/" + (1 + n), "x=1", 200)));
        judge(four, eight, alone, course.perSecond(), saved.p50() / Math.max(write.p50(), again.p50()), read, quiz);
    }

    /** Each client saves a page of a paper of its own, again and again. */
    private Load saved(List<Visit> people, int requests) {
        var papers = new ArrayList<String>();
        var given = new AtomicInteger();
        for (var n = 0; n < people.size(); n++) {
            people.get(n).post("/hoc-tap/trac-nghiem/" + city.quiz() + "/bat-dau", "x=1", 303);
            papers.add("/hoc-tap/trac-nghiem/bai/" + openOf(QuizCity.name(n)) + "/trang/1");
        }
        return Load.of(requests, n -> {
            var answers = "&c1=a&c2=b&c3=c&c4=d&c5=a";
            people.get(n)
                    .post(papers.get(n), "tu=1&den=5&goc=" + seen(papers, n) + "&luc=" + given.get() + answers, 303);
        });
    }

    private long[] kept = new long[Load.CLIENTS];

    /** A page is written on what was seen of it: given counts up by one each time. */
    private long seen(List<String> papers, int n) {
        Objects.checkIndex(n, papers.size());
        return kept[n]++;
    }

    private long openOf(String username) {
        return Objects.requireNonNull(sql.queryForObject("""
                select attempt.id from quiz.attempt join identity.account on account.id = attempt.account_id
                where account.username = ? and attempt.state = 'OPEN'
                """, Long.class, username));
    }

    private double rate(String what, int seconds, int clients, boolean signing) {
        var rounds = new double[3];
        for (var n = 0; n < rounds.length; n++) rounds[n] = flows(clients, seconds, signing);
        var median = Verdict.median(rounds);
        Verdict.line("%-32s %.0f a minute (%s)", what, median, Arrays.toString(rounds));
        return median;
    }

    /** Whole flows a minute. */
    private double flows(int clients, int seconds, boolean signing) {
        var members = signing
                ? List.<Stranger>of()
                : IntStream.range(0, clients * EACH).mapToObj(this::signedIn).toList();
        var start = System.nanoTime();
        var end = start + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var work = IntStream.range(0, clients)
                    .mapToObj(n -> (Callable<Integer>) () ->
                            work(end, signing ? members : members.subList(n * EACH, (n + 1) * EACH)))
                    .toList();
            var done = 0;
            for (var one : pool.invokeAll(work)) done += one.get();
            return done * 60e9 / (System.nanoTime() - start);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** With those who are signed in, in turn, or each time with somebody who has to sign in. */
    private int work(long end, List<Stranger> members) {
        var done = 0;
        while (System.nanoTime() < end) {
            flow(members.isEmpty() ? signedIn(next.getAndIncrement() % PEOPLE) : members.get(done % EACH));
            done++;
        }
        return done;
    }

    private Stranger signedIn(int n) {
        var me = new Stranger(port);
        timed("log-in", () -> me.signIn(QuizCity.name(n), QuizCity.PASSWORD));
        return me;
    }

    private void flow(Stranger me) {
        var quiz = "/hoc-tap/trac-nghiem/" + city.quiz();
        expect(200, timed("course page", () -> me.get("/hoc-tap")));
        expect(200, timed("quiz page", () -> me.get(quiz)));
        var paper = new String[1];
        timed("start", () -> {
            paper[0] = me.target(expect(303, me.post(quiz + "/bat-dau", Map.of())));
            return expect(200, me.get(paper[0]));
        });
        for (var number = 1; number <= 4; number++) {
            var page = number;
            var form = form(page);
            timed("page of answers", () -> {
                var answer = expect(303, me.post(paper[0] + "/trang/" + page, form));
                return expect(200, me.get(me.target(answer)));
            });
        }
        timed("hand in", () -> {
            var answer = expect(303, me.post(paper[0] + "/nop", Map.of()));
            return expect(200, me.get(me.target(answer)));
        });
    }

    private static Map<String, String> form(int page) {
        var form = new LinkedHashMap<String, String>();
        form.put("tu", Integer.toString(5 * page - 4));
        form.put("den", Integer.toString(5 * page));
        form.put("goc", "0");
        for (var n = 5 * page - 4; n <= 5 * page; n++)
            form.put(
                    "c" + n,
                    Character.toString('a' + ThreadLocalRandom.current().nextInt(4)));
        form.put("di", page < 4 ? Integer.toString(page + 1) : "nop");
        return form;
    }

    private HttpResponse<String> timed(String step, java.util.function.Supplier<HttpResponse<String>> request) {
        var start = System.nanoTime();
        var answer = request.get();
        var time = (System.nanoTime() - start) / 1e6;
        synchronized (steps) {
            steps.computeIfAbsent(step, _ -> new ArrayList<>()).add(time);
        }
        return answer;
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status)
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " "
                    + Jsoup.parse(answer.body()).text());
        return answer;
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }

    private static Load line(String what, Load it) {
        Verdict.line(
                "%-16s p50 %6.1f  p95 %6.1f  p99 %6.1f ms  %6.0f/s",
                what, it.p50(), it.p95(), it.p99(), it.perSecond());
        return it;
    }

    private void judge(double four, double eight, double alone, double course, double saved, Load read, Load quiz) {
        var verdict = new Verdict("quiz");
        verdict.figure("quiz page %.1f × read floor", quiz.p50() / read.p50());
        verdict.atMost("page of answers to write floor", saved, 2.5);
        verdict.atLeast("flows to Moodle, 4 at once", four / ATTEMPTS, 8);
        verdict.atLeast("flows to Moodle, 8 at once", eight / ATTEMPTS, 8);
        verdict.atLeast("flows without log-in to Moodle", alone / ATTEMPTS, 20);
        verdict.atLeast("course page to Moodle", course / COURSE, 30);
        verdict.atMost("attempts without all answers", count("""
                select count(*) from quiz.attempt where state = 'DONE' and array_position(answers, '') is not null
                """), 0);
        verdict.figure(
                "%,.0f attempts, mean score %.2f of 20 (chance: 5)",
                count("select count(*) from quiz.attempt where state = 'DONE'"),
                count("select avg(score) / 100 from quiz.attempt where state = 'DONE'"));
        verdict.end();
    }

    private double count(String statement) {
        return Objects.requireNonNull(sql.queryForObject(statement, Double.class));
    }
}
