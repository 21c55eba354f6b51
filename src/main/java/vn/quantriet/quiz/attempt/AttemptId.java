package vn.quantriet.quiz.attempt;

/** Identity of an attempt at a quiz. */
public record AttemptId(long value) {

    public static AttemptId of(String text) {
        return new AttemptId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
