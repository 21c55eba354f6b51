package vn.quantriet.integration.token;

/** Identity of an access token; no secret. */
public record TokenId(long value) {

    public static TokenId of(String text) {
        return new TokenId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
