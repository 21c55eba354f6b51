package vn.quantriet.parser;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the document says about itself; a field the text does not state is null. */
public record Metadata(
        @Nullable Found<DocumentType> type,
        @Nullable Phrase number,
        @Nullable Phrase issuer,
        @Nullable Found<LocalDate> date,
        @Nullable Phrase subject) {}
