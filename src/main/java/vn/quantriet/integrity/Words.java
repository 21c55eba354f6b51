package vn.quantriet.integrity;

/** What a check says of itself, in both languages. */
public record Words(String vietnamese, String english) {}
