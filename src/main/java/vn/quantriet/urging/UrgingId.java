package vn.quantriet.urging;

/** Identity of an urging. */
public record UrgingId(long value) {

    public static UrgingId of(String text) {
        return new UrgingId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
