package vn.quantriet.organization.reorganisation;

/** So many things moved; the key has a sentence that takes the number, such as «{0} nhiệm vụ chuyển». */
public record Moved(String key, long count) {}
