package vn.quantriet.organization.reorganisation;

/**
 * So many things have come to rest on a decision; the key has a sentence that takes the number, and {@code which} if
 * they can be named.
 */
public record Reliance(String key, long count, String which) {

    public Reliance(String key, long count) {
        this(key, count, "");
    }
}
