package vn.quantriet.quiz.attempt;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The answers of one page of a paper, page and first question from 1; when they were given, in milliseconds by the
 * server's clock, and when those were that they replace: nothing replaces what it has not seen.
 */
public record PageAnswers(int page, int first, List<String> answers, long seen, long given) {

    private static final int MOST = 1_000;

    public PageAnswers {
        answers = answers.stream().map(it -> Answer.of(it).text()).toList();
        if (page < 1 || first < 1 || answers.isEmpty() || answers.size() > MOST)
            throw new IllegalArgumentException("no page of a paper");
    }

    /** Given by now at the latest, and after what is replaced. */
    PageAnswers by(long now) {
        return new PageAnswers(page, first, answers, seen, Math.max(Math.min(given, now), seen + 1));
    }

    /** On top of what is there: where nothing is said, what was said stays. */
    PageAnswers over(List<String> there, long givenThere, long now) {
        var merged = IntStream.range(0, answers.size())
                .mapToObj(n -> isSaid(answers.get(n)) ? answers.get(n) : there.get(first - 1 + n))
                .toList();
        return new PageAnswers(page, first, merged, givenThere, now).by(now);
    }

    private static boolean isSaid(String answer) {
        return !answer.replace("-", "").isEmpty();
    }

    int last() {
        return first + answers.size() - 1;
    }
}
