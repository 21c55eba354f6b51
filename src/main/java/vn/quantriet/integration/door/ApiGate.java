package vn.quantriet.integration.door;

import java.util.Collections;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.Faulty;
import vn.quantriet.shell.rest.OtherSystem;

/** Whether a token opens a route. What is denied says why, to whoever showed a token. */
@Component
class ApiGate implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext asked) {
        var request = asked.getRequest();
        if (OtherSystem.asked(request)) return new AuthorizationDecision(true);
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var there = Routes.at(request);
        var route = there.stream()
                .filter(it -> it.method().equals(method))
                .findFirst()
                .orElse(null);
        if (route != null && route.scopes().isEmpty()) return new AuthorizationDecision(true);
        if (!(authentication.get() instanceof TokenAuthentication shown)) return new AuthorizationDecision(false);
        if (there.isEmpty()) return new Closed(new NotFound());
        if (route == null) return new Closed(new Faulty(Fault.METHOD_NOT_ALLOWED));
        return Collections.disjoint(route.scopes(), shown.scopes())
                ? new Closed(new Faulty(Fault.SCOPE_MISSING, Routes.told(route.scopes())))
                : new AuthorizationDecision(true);
    }
}
