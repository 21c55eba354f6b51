package vn.quantriet.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.quantriet.identity.HeldUp;
import vn.quantriet.identity.Obstacle;

/** Sends whoever is held up to where that is overcome, and remembers where they wanted to go. */
final class ObstacleHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final RequestCache wanted;

    ObstacleHandler(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof AuthorizationDeniedException refused
                && refused.getAuthorizationResult() instanceof HeldUp held) {
            send(held.by(), request, response);
        } else {
            others.handle(request, response, denied);
        }
    }

    private void send(Obstacle obstacle, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (obstacle == Obstacle.OUT) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        } else if (request.getMethod().equals("GET")) wanted.saveRequest(request, response);
        response.sendRedirect(obstacle.path());
    }
}
