package vn.quantriet.bench;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One member on a connection of their own, who takes the quiz page by page and answers at random. */
final class QuizTaker {

    static final int PAGES = 4;
    static final int A_PAGE = 5;

    private final Wire wire;
    private final String quiz;
    private final Steps steps;

    QuizTaker(Wire wire, QuizCity city, Steps steps) {
        this.wire = wire;
        this.quiz = "/hoc-tap/trac-nghiem/" + city.quiz();
        this.steps = steps;
    }

    /** The page of one's study, the page of the quiz, the start, four pages of answers, handing in and the result. */
    void take() {
        steps.timed("course page", () -> wire.get("/hoc-tap"));
        steps.timed("quiz page", () -> wire.look(quiz));
        var paper = steps.timed("start", () -> {
            var begun = begin();
            wire.get(begun);
            return begun;
        });
        for (var number = 1; number <= PAGES; number++) {
            var answers = answers(
                    number,
                    IntStream.range(0, A_PAGE)
                            .mapToObj(_ -> Character.toString(
                                    'a' + ThreadLocalRandom.current().nextInt(4)))
                            .collect(Collectors.joining()));
            var page = paper + "/trang/" + number;
            steps.timed(
                    "page of answers",
                    () -> wire.get(wire.post(page, answers, 303).target()));
        }
        steps.timed(
                "hand in", () -> wire.get(wire.post(paper + "/nop", "x=1", 303).target()));
    }

    /** The address of a paper that is open now. */
    String begin() {
        return wire.post(quiz + "/bat-dau", "x=1", 303).target();
    }

    /** A page as it is sent: a letter for each of its five questions. */
    static String answers(int page, String letters) {
        var first = A_PAGE * (page - 1) + 1;
        var given = IntStream.range(0, A_PAGE)
                .mapToObj(n -> "&c" + (first + n) + "=" + letters.charAt(n))
                .collect(Collectors.joining());
        var next = page < PAGES ? Integer.toString(page + 1) : "nop";
        return "tu=" + first + "&den=" + (first + A_PAGE - 1) + "&goc=0&di=" + next + given;
    }
}
