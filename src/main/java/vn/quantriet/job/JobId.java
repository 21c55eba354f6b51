package vn.quantriet.job;

/** Identity of a piece of long work. */
public record JobId(long value) {

    public static JobId of(String text) {
        return new JobId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
