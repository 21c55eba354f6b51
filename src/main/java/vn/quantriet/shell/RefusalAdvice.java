package vn.quantriet.shell;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;

/** Turns a "no" into a page that says why, and a fault into one that gives a reference number and nothing else. */
@ControllerAdvice
class RefusalAdvice {

    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

    private final Templates pages;

    RefusalAdvice(Templates pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<JteModel> on(Refusal refusal) {
        var status = switch (refusal) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            case ChangedMeanwhile _ -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return page(status, Texts.t(refusal.key(), refusal.arguments()), "");
    }

    @ExceptionHandler
    ResponseEntity<JteModel> on(MaxUploadSizeExceededException tooLarge) {
        return page(HttpStatus.CONTENT_TOO_LARGE, Texts.t("shell.upload-too-large"), "");
    }

    @ExceptionHandler
    ResponseEntity<JteModel> on(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AuthenticationException) throw fault;
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()), Texts.t("shell.bad-request"), "");
        }
        if (fault instanceof org.springframework.core.convert.ConversionException
                || fault instanceof org.springframework.web.method.annotation.MethodArgumentTypeMismatchException) {
            return page(HttpStatus.NOT_FOUND, Texts.t("shared.not-found"), "");
        }
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Lỗi {} tại {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, Texts.t("shell.fault"), reference);
    }

    private ResponseEntity<JteModel> page(HttpStatus status, String message, String reference) {
        return ResponseEntity.status(status).body(pages.shellRefused(status.value(), message, reference));
    }
}
