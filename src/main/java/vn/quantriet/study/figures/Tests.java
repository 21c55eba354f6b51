package vn.quantriet.study.figures;

import java.util.List;
import java.util.stream.IntStream;
import vn.quantriet.study.PaperMarks;

/**
 * Quizzes and reflection papers, of those who are asked for them and not exempt: how many people took and passed one,
 * handed one in, late or not, and got which mark, by its place on the scale.
 */
public record Tests(
        long quizAsked,
        long quizTaken,
        long quizPassed,
        long paperAsked,
        long paperIn,
        long paperLate,
        long paperPassed,
        List<Long> marks) {

    public static final Tests NOTHING = new Tests(
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            IntStream.range(0, PaperMarks.MOST).mapToObj(_ -> 0L).toList());

    public Tests {
        marks = List.copyOf(marks);
    }

    public boolean isAsked() {
        return quizAsked > 0 || paperAsked > 0;
    }

    Tests plus(Tests other) {
        return new Tests(
                quizAsked + other.quizAsked,
                quizTaken + other.quizTaken,
                quizPassed + other.quizPassed,
                paperAsked + other.paperAsked,
                paperIn + other.paperIn,
                paperLate + other.paperLate,
                paperPassed + other.paperPassed,
                IntStream.range(0, PaperMarks.MOST)
                        .mapToObj(place -> marks.get(place) + other.marks.get(place))
                        .toList());
    }
}
