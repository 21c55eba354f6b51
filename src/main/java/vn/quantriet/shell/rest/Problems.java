package vn.quantriet.shell.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;

/** Answers another system with a problem wherever a page would be shown to a person. */
@Component
public class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Before those that answer with pages. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!OtherSystem.asks(request)) return null;
        if (!response.isCommitted()) write(problem(thrown, request), response);
        return new ModelAndView();
    }

    public void write(Problem problem, HttpServletResponse response) {
        try {
            response.resetBuffer();
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server itself has refused a request. */
    public void write(int status, HttpServletResponse response) {
        var fault = Arrays.stream(Fault.values())
                .filter(it -> it.status().value() == status)
                .findFirst()
                .orElse(status < 500 ? Fault.UNREADABLE : Fault.FAULT);
        write(status == 404 ? Problem.of(new NotFound()) : Problem.of(fault, ""), response);
    }

    private static Problem problem(Exception thrown, HttpServletRequest request) {
        return switch (thrown) {
            case Refusal refusal -> Problem.of(refusal);
            case MethodArgumentTypeMismatchException it ->
                it.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)
                        ? Problem.of(new NotFound())
                        : Problem.of(Fault.BAD_PARAMETER, it.getName());
            case BindException it ->
                Problem.of(
                        Fault.BAD_PARAMETER,
                        it.getFieldErrors().stream()
                                .map(FieldError::getField)
                                .findFirst()
                                .orElse(""));
            case MissingServletRequestParameterException it -> Problem.of(Fault.BAD_PARAMETER, it.getParameterName());
            case HttpMessageNotReadableException _ ->
                thrown.getCause() instanceof Refusal refusal ? Problem.of(refusal) : Problem.of(Fault.UNREADABLE);
            case ConversionException _ -> Problem.of(Fault.UNREADABLE);
            case NoResourceFoundException _ -> Problem.of(new NotFound());
            case HttpRequestMethodNotSupportedException _ -> Problem.of(Fault.METHOD_NOT_ALLOWED);
            case HttpMediaTypeNotAcceptableException _ -> Problem.of(Fault.NOT_ACCEPTABLE);
            case HttpMediaTypeNotSupportedException _ -> Problem.of(Fault.UNSUPPORTED_TYPE);
            case MaxUploadSizeExceededException _ -> Problem.of(Fault.TOO_LARGE, 0);
            default -> fault(thrown, request);
        };
    }

    /** One of ours: the log knows the rest under its reference. */
    public static Problem fault(Exception thrown, HttpServletRequest request) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Lỗi {} tại {} {}", reference, request.getMethod(), request.getRequestURI(), thrown);
        return Problem.fault(reference);
    }
}
