package vn.quantriet.quiz.attempt;

import java.util.List;
import java.util.stream.IntStream;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;

/** A question at its place of a paper, from 1, with what was answered. */
public record Slot(int n, NewQuestion question, String shown, int points, String answer) {

    /** A statement at its place, and what was said of it. */
    public record Shown(String letter, String text, boolean right, boolean chosen, int position, int rightPosition) {}

    public List<Shown> statements() {
        return IntStream.range(0, shown.length()).mapToObj(this::shown).toList();
    }

    private Shown shown(int place) {
        var which = shown.charAt(place) - 'a';
        var statement = question.statements().get(which);
        var said = new Answer(answer);
        return new Shown(
                Character.toString((char) ('a' + place)),
                statement.text(),
                statement.right(),
                question.kind() != QuestionKind.ORDERING && said.isChosen(place),
                question.kind() == QuestionKind.ORDERING ? said.positionOf(place) : 0,
                which + 1);
    }

    public boolean isAnswered() {
        return new Answer(answer).isComplete(question.kind(), shown.length());
    }

    public int score(boolean partly) {
        return Scoring.score(question, shown, new Answer(answer), points, partly);
    }

    public boolean isWhole(boolean partly) {
        return score(partly) == 100 * points;
    }
}
