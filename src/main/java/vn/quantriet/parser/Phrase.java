package vn.quantriet.parser;

/**
 * Words with the place they were read from; the text differs from the source only where a shared head was given back
 * to each name of a list («các Bộ: Quốc phòng, Công an» → «Bộ Công an»).
 */
public record Phrase(String text, Span span) {

    /** The words of the source as they stand there. */
    public static Phrase at(Span span, String source) {
        return new Phrase(span.of(source), span);
    }
}
