package vn.quantriet.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Size of letters, from 0 to {@link #LARGEST}, and high contrast, as a person set them in the top bar. */
public record Display(int size, boolean contrast) {

    static final int LARGEST = 3;
    static final String SIZE_COOKIE = "co-chu";
    static final String CONTRAST_COOKIE = "tuong-phan";

    public static Display of(HttpServletRequest request) {
        var size = cookie(request, SIZE_COOKIE);
        var known = size.length() == 1 && size.charAt(0) >= '0' && size.charAt(0) <= '0' + LARGEST;
        return new Display(
                known ? size.charAt(0) - '0' : 1,
                cookie(request, CONTRAST_COOKIE).equals("cao"));
    }

    /** Class names for the root of the page. */
    public String classes() {
        return "size-" + size + (contrast ? " contrast" : "");
    }

    public static int clamp(int size) {
        return Math.clamp(size, 0, LARGEST);
    }

    private static String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
