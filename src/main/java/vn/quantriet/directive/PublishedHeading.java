package vn.quantriet.directive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a published document is called, which does not change any more; {@code title} is «Chỉ thị 20-CT/TU». */
public record PublishedHeading(
        DocumentId id, String slug, String title, @Nullable String subject, Instant publishedAt) {}
