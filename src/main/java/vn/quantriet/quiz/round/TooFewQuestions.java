package vn.quantriet.quiz.round;

import vn.quantriet.shared.Refusal;

/** The bank has fewer than the blueprint asks for. */
public final class TooFewQuestions extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooFewQuestions(String topic, int wanted, int there) {
        super("quiz.too-few-questions", topic, wanted, there);
    }
}
