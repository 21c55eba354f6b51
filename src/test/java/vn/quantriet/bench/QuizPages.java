package vn.quantriet.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Single pages asked for by eight at once, beside the floors of the same stack before and after them. */
final class QuizPages {

    /** The course page is asked for in three rounds of about twenty seconds, of which the median counts. */
    private static final int COURSES = 3;

    private final QuizCity city;
    private final List<Wire> people;
    private final int requests;
    private double course;
    private double coursesPerSecond;
    private double quiz;
    private double saved;

    QuizPages(QuizCity city, List<Wire> people, int requests) {
        this.city = city;
        this.people = people;
        this.requests = requests;
    }

    void measure() {
        IntConsumer reading = n -> people.get(n).get("/san/doc/1");
        IntConsumer writing = n -> people.get(n).post("/san/ghi/" + (1 + n), "x=1", 200);
        var read = line("read floor", reading);
        var write = line("write floor", writing);
        var courses = Stream.generate(() -> line(
                        "course page", COURSES * requests, n -> people.get(n).get("/hoc-tap")))
                .limit(3)
                .sorted(Comparator.comparingDouble(Load::perSecond))
                .toList()
                .get(1);
        var quizzes = line("quiz page", n -> people.get(n).get("/hoc-tap/trac-nghiem/" + city.quiz()));
        var answers = line("page of answers", saving());
        var readAgain = line("read floor", reading);
        var writeAgain = line("write floor", writing);
        coursesPerSecond = courses.perSecond();
        course = courses.p95() / Math.max(read.p95(), readAgain.p95());
        quiz = quizzes.p95() / Math.max(read.p95(), readAgain.p95());
        saved = answers.p95() / Math.max(write.p95(), writeAgain.p95());
    }

    double course() {
        return course;
    }

    double coursesPerSecond() {
        return coursesPerSecond;
    }

    double quiz() {
        return quiz;
    }

    double saved() {
        return saved;
    }

    /** Each client saves a page of a paper of its own, again and again, on top of what it saved before. */
    private IntConsumer saving() {
        var papers = people.stream()
                .map(person -> new QuizTaker(person, city, new Steps()).begin() + "/trang/1")
                .toList();
        var seen = new AtomicLongArray(papers.size());
        return n -> {
            var base = seen.getAndIncrement(n);
            var answers = "tu=1&den=5&goc=" + base + "&luc=" + (base + 1) + "&c1=a&c2=b&c3=c&c4=d&c5=a";
            people.get(n).post(Objects.requireNonNull(papers.get(n)), answers, 303);
        };
    }

    private Load line(String what, IntConsumer request) {
        return line(what, requests, request);
    }

    private static Load line(String what, int requests, IntConsumer request) {
        var it = Load.of(requests, request);
        Verdict.line(
                "%-16s p50 %6.1f  p95 %6.1f  p99 %6.1f ms  %6.0f/s",
                what, it.p50(), it.p95(), it.p99(), it.perSecond());
        return it;
    }
}
