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

    /** The same with the issuing body the title names, which counts more than the one whose paper it is written on. */
    Hints issuedBy(Hints title) {
        var stated = title.issuer;
        var notice = title.type != null && title.type.value() == DocumentType.NOTICE;
        if (stated == null
                || issuer == null
                || notice
                || issuer.text()
                        .regionMatches(true, 0, stated.text(), 0, stated.text().length())) {
            return this;
        }
        return new Hints(type, number, stated.withPlaceOf(issuer), date, subject);
    }

    Hints ofIssuer(@Nullable Phrase body) {
        return new Hints(type, number, body, date, subject);
    }

    Hints ofSubject(Phrase about) {
        return new Hints(type, number, issuer, date, about);
    }

    /** The same, said to be of the kind. */
    Hints ofType(@Nullable Found<DocumentType> kind) {
        return new Hints(kind, number, issuer, date, subject);
    }

    /** On the paper of a committee of the Party its bureau may speak: «Ban Thường vụ Huyện ủy yêu cầu …». */
    Hints spokenBy(OwnWords own) {
        var organ = issuer == null ? null : own.organ(issuer);
        return organ == null ? this : new Hints(type, number, organ, date, subject);
    }

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
