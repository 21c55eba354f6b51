package vn.quantriet.shell;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.quantriet.shell.rest.OtherSystem;
import vn.quantriet.shell.rest.Problems;

/** What is shown when a request never reached a controller, or was refused on the way. */
@Pages
class ErrorPages implements ErrorController {

    private final Templates pages;
    private final Problems problems;

    ErrorPages(Templates pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    JteModel show(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        if (OtherSystem.asked(request)) {
            problems.write(status, response);
            return null;
        }
        var key = switch (status) {
            case 403 -> "shell.forbidden";
            case 404 -> "shared.not-found";
            case 413 -> "shell.upload-too-large";
            default -> status < 500 ? "shell.bad-request" : "shell.fault";
        };
        return pages.shellRefused(status, Texts.t(key), "");
    }
}
