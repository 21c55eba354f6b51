package vn.quantriet.directive.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.register.DocumentRegister;
import vn.quantriet.parser.DocumentType;

/** A published document; {@code slug} is its address here, {@code number} the one on its paper. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Document")
record DocumentJson(
        String slug,
        DocumentType type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        Owner owner,
        Instant publishedAt) {

    @Schema(name = "DocumentOwner")
    record Owner(String code, String name) {}

    static DocumentJson of(DocumentRegister.Line document) {
        return new DocumentJson(
                document.slug(),
                document.type(),
                document.number(),
                document.issuer(),
                document.issuedOn(),
                document.subject(),
                new Owner(document.ownerCode(), document.ownerName()),
                document.publishedAt());
    }
}
