package vn.quantriet.intake.encoding;

/** What a text turned out to be written in. */
public sealed interface Reading {

    /** Unicode, or nothing that is known better. */
    record AsItIs(String text) implements Reading {}

    /** Certainly a legacy encoding; {@code text} is Unicode now. */
    record Converted(String text, LegacyEncoding from) implements Reading {}

    /** Perhaps {@code likely}, but the words do not settle it. */
    record Unsure(LegacyEncoding likely) implements Reading {}

    static Reading of(String text) {
        return Readings.best(text);
    }
}
