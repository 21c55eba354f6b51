package vn.quantriet.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.quantriet.identity.sso.Introductions;

/** Why single sign-on let nobody in: to the person a sentence, to the operator the cause. */
final class RefusedIntroduction implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(RefusedIntroduction.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect("/dang-nhap?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        var code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        return switch (code) {
            case Introductions.UNKNOWN -> "sso-la";
            case Introductions.DISABLED -> "sso-khoa";
            default -> {
                log.warn("Đăng nhập một lần không thành: {}", failure.toString());
                yield "sso-loi";
            }
        };
    }
}
