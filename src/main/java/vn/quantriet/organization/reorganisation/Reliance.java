package vn.quantriet.organization.reorganisation;

/** So many things have come to rest on a decision; the key has a sentence that takes the number. */
public record Reliance(String key, long count) {}
