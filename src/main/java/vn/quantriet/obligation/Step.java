package vn.quantriet.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Measure;
import vn.quantriet.obligation.course.StepKind;

/**
 * Something that happened to an assignment: who did what, for which unit, and what came with it; {@code until} is a day
 * that was asked for or granted; {@code productSlug} is there where the product is the number of a published document
 * of the unit's line.
 */
public record Step(
        Instant at,
        String name,
        String unitName,
        StepKind kind,
        String note,
        String product,
        @Nullable String productSlug,
        @Nullable LocalDate until,
        @Nullable Measure measure,
        List<Attachment> attachments) {

    public Step {
        attachments = List.copyOf(attachments);
    }

    /** An address one can open, as opposed to the number of a document. */
    public boolean isProductLink() {
        return product.startsWith("https://") || product.startsWith("http://");
    }
}
