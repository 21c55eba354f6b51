package vn.quantriet.shell;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown when a request never reached a controller, or was refused on the way. */
@Pages
class ErrorPages implements ErrorController {

    private final Templates pages;

    ErrorPages(Templates pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    JteModel show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        var key = switch (status) {
            case 403 -> "shell.forbidden";
            case 404 -> "shared.not-found";
            case 413 -> "shell.upload-too-large";
            default -> status < 500 ? "shell.bad-request" : "shell.fault";
        };
        return pages.shellRefused(status, Texts.t(key), "");
    }
}
