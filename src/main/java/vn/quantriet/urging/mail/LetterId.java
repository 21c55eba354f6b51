package vn.quantriet.urging.mail;

/** Identity of a letter. */
public record LetterId(long value) {

    public static LetterId of(String text) {
        return new LetterId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
