package vn.quantriet.discussion.difficulty;

/** Identity of a difficulty or proposal. */
public record DifficultyId(long value) {

    public static DifficultyId of(String text) {
        return new DifficultyId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
