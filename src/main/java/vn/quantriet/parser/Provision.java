package vn.quantriet.parser;

import org.jspecify.annotations.Nullable;

/**
 * One numbered part of the document. The id repeats the numbering ({@code II.4.a}, {@code Đ2}, {@code 1#2} where
 * numbering starts again); {@code span} reaches to the last word of its last sub-part; {@code depth} is 0 at the top;
 * {@code starts} holds its first words.
 */
public record Provision(
        String id, String label, @Nullable String parent, Span labelSpan, Span span, int depth, String starts) {}
