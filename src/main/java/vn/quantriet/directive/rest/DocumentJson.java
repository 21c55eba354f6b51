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
        @Nullable Field field,
        Owner owner,
        Instant publishedAt) {

    @Schema(name = "DocumentOwner")
    record Owner(String code, String name) {}

    /** The field of work it is sorted into, by the code that stays and its Vietnamese name. */
    @Schema(name = "DocumentField")
    record Field(String code, String name) {}

    static DocumentJson of(DocumentRegister.Line document) {
        var field = document.field();
        return new DocumentJson(
                document.slug(),
                document.type(),
                document.number(),
                document.issuer(),
                document.issuedOn(),
                document.subject(),
                field == null ? null : new Field(field.code(), field.vietnamese()),
                new Owner(document.ownerCode(), document.ownerName()),
                document.publishedAt());
    }
}
