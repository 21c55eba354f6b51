package vn.quantriet.directive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Metadata;

/** What a document says about itself, and the field of work a person sorts it into. */
public record Heading(
        DocumentType type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String field) {

    static Heading of(Metadata metadata) {
        var type = metadata.type();
        var number = metadata.number();
        var issuer = metadata.issuer();
        var date = metadata.date();
        var subject = metadata.subject();
        return new Heading(
                type == null ? DocumentType.OTHER : type.value(),
                number == null ? null : oneLine(number.text()),
                issuer == null ? null : oneLine(issuer.text()),
                date == null ? null : date.value(),
                subject == null ? null : oneLine(subject.text()),
                null);
    }

    Map<String, String> changesFrom(Document before) {
        var changes = new LinkedHashMap<String, String>();
        note(changes, "type", before.type(), type);
        note(changes, "number", before.number(), number);
        note(changes, "issuer", before.issuer(), issuer);
        note(changes, "issuedOn", before.issuedOn(), issuedOn);
        note(changes, "subject", before.subject(), subject);
        note(changes, "field", before.field(), field);
        return changes;
    }

    private static void note(
            Map<String, String> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) changes.put(field, change(before, after));
    }

    static String change(@Nullable Object before, @Nullable Object after) {
        return before + " → " + after;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
