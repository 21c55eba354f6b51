package vn.quantriet.shared;

/** Identity of an account. */
public record AccountId(long value) {

    public static AccountId of(String text) {
        return new AccountId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
