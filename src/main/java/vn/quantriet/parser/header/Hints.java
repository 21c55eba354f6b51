package vn.quantriet.parser.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.Phrase;

/** What one place of the document gives away about it. */
record Hints(
        @Nullable Found<DocumentType> type,
        @Nullable Phrase number,
        @Nullable Phrase issuer,
        @Nullable Found<LocalDate> date,
        @Nullable Phrase subject) {

    static final Hints NONE = new Hints(null, null, null, null, null);

    /** These hints, with the gaps filled from a place that counts less. */
    Hints orElse(Hints less) {
        return new Hints(
                type == null ? less.type : type,
                number == null ? less.number : number,
                issuer == null ? less.issuer : issuer,
                date == null ? less.date : date,
                subject == null ? less.subject : subject);
    }
}
