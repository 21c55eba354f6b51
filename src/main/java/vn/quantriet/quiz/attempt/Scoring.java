package vn.quantriet.quiz.attempt;

import java.util.stream.IntStream;
import vn.quantriet.quiz.bank.NewQuestion;

/** What an answer is worth, in hundredths of a point. */
final class Scoring {

    private Scoring() {}

    /**
     * All of the points for the right answer and none for another; where part of an answer counts, of several the share
     * of the right ones ticked less a share for each wrong one, of an order the share of statements in their position.
     */
    static int score(NewQuestion question, String shown, Answer answer, int points, boolean partly) {
        var whole = 100 * points;
        return switch (question.kind()) {
            case SINGLE -> answer.text().length() == 1 && isExact(question, shown, answer) ? whole : 0;
            case MULTIPLE ->
                isExact(question, shown, answer) ? whole : partly ? chosen(question, shown, answer, whole) : 0;
            case ORDERING -> ordered(shown, answer, whole, partly);
        };
    }

    private static boolean isRight(NewQuestion question, String shown, int place) {
        return question.statements().get(shown.charAt(place) - 'a').right();
    }

    private static boolean isExact(NewQuestion question, String shown, Answer answer) {
        return IntStream.range(0, shown.length())
                .allMatch(place -> answer.isChosen(place) == isRight(question, shown, place));
    }

    private static int chosen(NewQuestion question, String shown, Answer answer, int whole) {
        var right = 0;
        var net = 0;
        for (var place = 0; place < shown.length(); place++) {
            var isRight = isRight(question, shown, place);
            if (isRight) right++;
            if (answer.isChosen(place)) net += isRight ? 1 : -1;
        }
        return Math.max(0, net) * whole / right;
    }

    private static int ordered(String shown, Answer answer, int whole, boolean partly) {
        var placed = (int) IntStream.range(0, shown.length())
                .filter(place -> answer.positionOf(place) == shown.charAt(place) - 'a' + 1)
                .count();
        if (placed == shown.length()) return whole;
        return partly ? placed * whole / shown.length() : 0;
    }
}
