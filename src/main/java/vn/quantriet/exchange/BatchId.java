package vn.quantriet.exchange;

/** Identity of a file that was brought in. */
public record BatchId(long value) {

    public static BatchId of(String text) {
        return new BatchId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
