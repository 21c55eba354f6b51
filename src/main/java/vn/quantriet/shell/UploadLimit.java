package vn.quantriet.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Only films need the room the server gives a form with files; everything else is refused before a byte of it is read,
 * since it would be held in memory. A form that does not say how large it is counts as too large.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    private static final long USUAL = 64L * 1024 * 1024;
    private static final String FILMS = "/tai-lieu/";

    private final LocaleResolver languages;

    UploadLimit(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasFiles(request) && !request.getRequestURI().startsWith(FILMS) && isLarge(request))
            refuse(request, response);
        else chain.doFilter(request, response);
    }

    /** Written here and not as a page, for which the form would have to be read to its end. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(sentence(request).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** Nobody has looked yet in which language somebody reads. */
    private String sentence(HttpServletRequest request) {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        try {
            return Texts.t("shell.upload-too-large");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static boolean hasFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isLarge(HttpServletRequest request) {
        var size = request.getContentLengthLong();
        return size > USUAL || size < 0 && request.getHeader("Transfer-Encoding") != null;
    }
}
