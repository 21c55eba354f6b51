package vn.quantriet.obligation;

/** Identity of an obligation. */
public record ObligationId(long value) {

    public static ObligationId of(String text) {
        return new ObligationId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
