package vn.quantriet.parser;

import org.jspecify.annotations.Nullable;

/** A part of the document as it lies on the page; the blocks of a document follow one another without a gap. */
public sealed interface Block {

    Span span();

    /** What, in Vietnamese, could not be made of this part; null when nothing was left open. */
    default @Nullable String note() {
        return null;
    }

    /** What stands above the title: national title, issuing body, number, place and date, a news lead naming them. */
    record Letterhead(Span span) implements Block {}

    /** The kind of document and the line saying what it is about. */
    record Title(Span span) implements Block {}

    /** A heading without a number, or the name of an annexed document. */
    record Heading(Span span) implements Block {}

    /** Text of a numbered part: its first paragraph, or one that follows it. */
    record ProvisionText(
            Span span, String provision, @Nullable String note) implements Block {}

    /** Text outside the numbering. */
    record Paragraph(Span span, @Nullable String note) implements Block {}

    /** Recipients, signature and what stands with them. */
    record Closing(Span span) implements Block {}

    /** What came along with the text and does not belong to the document. */
    record Noise(Span span) implements Block {}
}
