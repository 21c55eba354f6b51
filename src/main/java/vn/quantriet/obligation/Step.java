package vn.quantriet.obligation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.quantriet.shared.NotFound;

/** Something that happened to an assignment: who did what, for which unit, and what came with it. */
public record Step(
        Instant at,
        String name,
        String unitName,
        Kind kind,
        String note,
        String product,
        List<Attachment> attachments) {

    /** What may happen to an assignment; the last part of the address a form is sent to. */
    public enum Kind {
        ACCEPTED("tiep-nhan"),
        REPORTED("cap-nhat"),
        SUBMITTED("nop"),
        CONFIRMED("xac-nhan"),
        RETURNED("tra-lai");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        public static Kind ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(kind -> kind.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        public String slug() {
            return slug;
        }

        /** Message key of a facet of it, such as its {@code name} or what its {@code button} says. */
        public String key(String facet) {
            return "obligation.step." + facet + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Step {
        attachments = List.copyOf(attachments);
    }

    /** An address one can open, as opposed to the number of a document. */
    public boolean isProductLink() {
        return product.startsWith("https://") || product.startsWith("http://");
    }
}
