package vn.quantriet.shell.rest;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request, as opposed to what it asks for. */
public enum Fault {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    BAD_PARAMETER(HttpStatus.BAD_REQUEST),
    BAD_CURSOR(HttpStatus.BAD_REQUEST),
    KEY_MISSING(HttpStatus.BAD_REQUEST),
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    TOKEN_UNKNOWN(HttpStatus.UNAUTHORIZED),
    SCOPE_MISSING(HttpStatus.FORBIDDEN),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    IN_FLIGHT(HttpStatus.CONFLICT),
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** Code of the problem and key of its sentence. */
    public String key() {
        return "shell.api-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
