package vn.quantriet.quiz.bank;

/** Identity of a question of a bank. */
public record QuestionId(long value) {

    public static QuestionId of(String text) {
        return new QuestionId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
