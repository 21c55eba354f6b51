package vn.quantriet.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Adds a factor to a session, which gets a new name for it: whoever knew the old one is not let further. */
@Component
public class StepUp {

    private final SecurityContextRepository contexts;

    StepUp(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    public void with(String factor, HttpServletRequest request, HttpServletResponse response) {
        var before = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var shown = new ArrayList<GrantedAuthority>(before.getAuthorities());
        shown.add(FactorGrantedAuthority.fromAuthority(factor));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        Objects.requireNonNull(before.getPrincipal()), null, shown));
        request.getSession();
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
