package vn.quantriet.quiz.format;

import vn.quantriet.shared.Refusal;

/** A file larger than any bank is. */
public final class QuestionFileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionFileTooLarge(int megabytes) {
        super("quiz.question-file-too-large", megabytes);
    }
}
