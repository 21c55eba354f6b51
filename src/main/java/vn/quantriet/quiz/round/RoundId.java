package vn.quantriet.quiz.round;

/** Identity of a quiz. */
public record RoundId(long value) {

    public static RoundId of(String text) {
        return new RoundId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
