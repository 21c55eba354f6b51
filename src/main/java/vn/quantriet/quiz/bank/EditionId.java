package vn.quantriet.quiz.bank;

/** Identity of an edition of a question, which never changes. */
public record EditionId(long value) {

    public static EditionId of(String text) {
        return new EditionId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
