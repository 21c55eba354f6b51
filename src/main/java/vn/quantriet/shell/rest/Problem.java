package vn.quantriet.shell.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Texts;

/**
 * A "no" to another system, as RFC 9457 has it. {@code code} is what a program decides by, {@code detail} what a person
 * reads; a fault of ours has a {@code reference} under which our log tells the rest.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String reference) {

    public static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Faulty it -> of(it.fault(), it.arguments());
            case NotFound _ -> of(HttpStatus.NOT_FOUND, refusal);
            case NotAllowed _ -> of(HttpStatus.FORBIDDEN, refusal);
            case ChangedMeanwhile _ -> of(Fault.STALE);
            default -> of(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
        };
    }

    public static Problem of(Fault fault, Object... arguments) {
        return of(fault.status(), fault.key(), Texts.t(fault.key(), arguments), null);
    }

    static Problem fault(String reference) {
        return of(Fault.FAULT.status(), Fault.FAULT.key(), Texts.t(Fault.FAULT.key()), reference);
    }

    private static Problem of(HttpStatus status, Refusal refusal) {
        return of(status, refusal.key(), Texts.t(refusal.key(), refusal.arguments()), null);
    }

    private static Problem of(HttpStatus status, String code, String detail, @Nullable String reference) {
        return new Problem(
                "urn:quantriet:problem:" + code, status.getReasonPhrase(), status.value(), detail, code, reference);
    }
}
