package vn.quantriet.quiz.format;

import vn.quantriet.shared.Refusal;

/** Not a file of the kind its name says. */
public final class QuestionFileDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionFileDamaged() {
        super("quiz.question-file-damaged");
    }
}
