package vn.quantriet.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.UnitId;

/**
 * A document of the register. {@code field} is the code of the field of work it is sorted into, {@code owner} the unit
 * whose office brought it in; it addresses its branch.
 */
public record Document(
        DocumentId id,
        String slug,
        DocumentType type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String field,
        UnitId owner,
        Stage stage,
        List<String> notes,
        @Nullable Instant publishedAt,
        int version) {

    /** In review until a person publishes it. */
    public enum Stage {
        REVIEW,
        PUBLISHED
    }

    public Document {
        notes = List.copyOf(notes);
    }

    public boolean isPublished() {
        return stage == Stage.PUBLISHED;
    }

    /** «Chỉ thị 20-CT/TU». */
    public String title() {
        return title(type, number);
    }

    static String title(DocumentType type, @Nullable String number) {
        return number == null ? type.vietnamese() : type.vietnamese() + " " + number;
    }
}
