package vn.quantriet.directive.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.Heading;
import vn.quantriet.directive.chain.Chain;
import vn.quantriet.parser.DocumentType;

/** The heading of a document as typed. */
public record HeadingForm(
        int version,
        DocumentType type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String issuedOn,
        @Nullable String subject,
        @Nullable String field,
        @Nullable String carriesOut) {

    static HeadingForm of(Document document, Chain chain) {
        return new HeadingForm(
                document.version(),
                document.type(),
                document.number(),
                document.issuer(),
                Fields.day(document.issuedOn(), ""),
                document.subject(),
                document.field(),
                chain.above().isEmpty() ? null : chain.above().getFirst().slug());
    }

    Heading heading() {
        return new Heading(
                type,
                Fields.orNull(number),
                Fields.orNull(issuer),
                Fields.day(issuedOn),
                Fields.orNull(subject),
                Fields.orNull(field));
    }
}
