package vn.quantriet.parser;

/** A value read from the text, with the words it was read from. */
public record Found<T>(T value, Span span) {}
