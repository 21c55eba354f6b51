package vn.quantriet.quiz.attempt;

import java.util.stream.Collectors;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;

/**
 * What somebody answered, as it is kept: letters of the places of the statements they chose, or, of a question to be
 * put in order, for each place the position given to the statement there, from 1 and on with letters after 9; a dash
 * for none.
 */
record Answer(String text) {

    static final Answer NONE = new Answer("");

    private static final int POSITIONS = 36;

    /** Whatever is no letter of a place and no position is not there. */
    static Answer of(String text) {
        return text.length() <= NewQuestion.MOST && text.chars().allMatch(Answer::isKnown) ? new Answer(text) : NONE;
    }

    private static boolean isKnown(int c) {
        return c == '-' || c >= 'a' && c <= 'l' || c >= '1' && c <= '9';
    }

    static char position(int n) {
        return Character.forDigit(n, POSITIONS);
    }

    boolean isChosen(int place) {
        return text.indexOf('a' + place) >= 0;
    }

    /** The position given to the statement at a place, from 1; 0 for none. */
    int positionOf(int place) {
        return place < text.length() ? Math.max(0, Character.digit(text.charAt(place), POSITIONS)) : 0;
    }

    /** Everything that is asked for has been said. */
    boolean isComplete(QuestionKind kind, int statements) {
        return switch (kind) {
            case SINGLE -> text.length() == 1;
            case MULTIPLE -> !text.isEmpty();
            case ORDERING -> text.length() == statements && text.indexOf('-') < 0 && isPermutation();
        };
    }

    private boolean isPermutation() {
        return text.chars().boxed().collect(Collectors.toSet()).size() == text.length();
    }
}
