package vn.quantriet.study;

/** What somebody's attempts at the quizzes of a campaign have come to. */
public enum QuizOutcome {
    /** none has counted yet */
    NONE,
    /** taken, and not passed so far */
    FAILED,
    PASSED
}
