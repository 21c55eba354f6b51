package vn.quantriet.quiz.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.round.Part;

/**
 * A paper as it was drawn: questions in the order they are asked, for each the places its statements are shown at, as
 * letters of the statements, and the points it is worth.
 */
record Paper(List<EditionId> questions, List<String> shown, List<Integer> points) {

    /** What is asked of one place of a paper, before its statements are shuffled. */
    private record Draw(EditionId question, int points) {}

    /** So many of each part as the blueprint says, no question twice, everything in a random order. */
    static Paper draw(List<Part> parts, Map<Integer, List<EditionId>> pool, Contents contents, RandomGenerator chance) {
        var drawn = new ArrayList<Draw>();
        for (var n = 0; n < parts.size(); n++) {
            var part = parts.get(n);
            var fitting = new ArrayList<>(pool.getOrDefault(n + 1, List.of()));
            Collections.shuffle(fitting, java.util.Random.from(chance));
            fitting.stream().limit(part.questions()).forEach(question -> drawn.add(new Draw(question, part.points())));
        }
        Collections.shuffle(drawn, java.util.Random.from(chance));
        var questions = drawn.stream().map(Draw::question).toList();
        var known = contents.of(questions);
        return new Paper(
                questions,
                questions.stream().map(id -> shuffled(known.get(id), chance)).toList(),
                drawn.stream().map(Draw::points).toList());
    }

    /** Where questions are read. */
    interface Contents {
        Map<EditionId, NewQuestion> of(List<EditionId> questions);
    }

    private static String shuffled(@org.jspecify.annotations.Nullable NewQuestion question, RandomGenerator chance) {
        var letters = new ArrayList<Character>();
        var number = question == null ? 0 : question.statements().size();
        for (var n = 0; n < number; n++) letters.add((char) ('a' + n));
        Collections.shuffle(letters, java.util.Random.from(chance));
        var shown = new StringBuilder();
        letters.forEach(shown::append);
        return shown.toString();
    }
}
