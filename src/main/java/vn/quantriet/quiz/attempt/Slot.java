package vn.quantriet.quiz.attempt;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;

/** A question at its place of a paper, from 1, with what was answered; why it was struck out, where that is so. */
public record Slot(
        int n,
        NewQuestion question,
        String shown,
        int points,
        String answer,
        @Nullable String struck) {

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

    /** Nothing more is to be said about it. */
    public boolean isAnswered() {
        return struck != null || new Answer(answer).isComplete(question.kind(), shown.length());
    }

    public int score(boolean partly) {
        return struck != null ? 0 : Scoring.score(question, shown, new Answer(answer), points, partly);
    }

    /** In hundredths of a point. */
    public int outOf() {
        return struck != null ? 0 : 100 * points;
    }

    public boolean isWhole(boolean partly) {
        return score(partly) == outOf();
    }
}
