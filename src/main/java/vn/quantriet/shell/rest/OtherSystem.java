package vn.quantriet.shell.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What tells a request of another system from one of a person. */
public final class OtherSystem {

    private OtherSystem() {}

    /** Whether this request is meant for the API, and not for the pages. */
    public static boolean asks(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** The same of a request that failed before anybody could answer it. */
    public static boolean asked(HttpServletRequest failed) {
        return failed.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith("/api/");
    }

    /** Vietnamese, unless English is what the other side prefers. */
    public static Locale language(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language") == null
                ? ""
                : request.getLocale().getLanguage();
        return asked.equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN");
    }
}
