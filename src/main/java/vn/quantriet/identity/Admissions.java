package vn.quantriet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps in the session who signed in, whatever the way, and nothing of the framework's. */
@Component
class Admissions implements SecurityContextRepository {

    private static final String KEY = "admission";

    private final SignInStore signIns;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    Admissions(
            SignInStore signIns,
            Clock clock,
            @Value("${quantriet.session.idle}") Duration idle,
            @Value("${quantriet.session.longest}") Duration longest) {
        this.signIns = signIns;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var admission = admission(holder.getRequest());
        return admission == null ? new SecurityContextImpl() : new SecurityContextImpl(admission.authentication());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        var signedIn = SignedIn.in(authentication);
        if (authentication == null) forget(request);
        else if (signedIn != null) remember(signedIn, authentication, request);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return admission(request) != null;
    }

    private void remember(SignedIn signedIn, Authentication authentication, HttpServletRequest request) {
        var session = request.getSession();
        var factors = Admission.factors(authentication);
        var known = admission(request);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        if (known == null || known.account() != signedIn.account().value()) {
            var now = clock.instant();
            var id = signIns.insert(arrival(signedIn, Way.of(authentication), now, request));
            session.setAttribute(KEY, signedIn.admission(id, now, factors));
        } else {
            signIns.goOn(known.signIn(), session.getId());
            session.setAttribute(KEY, known.with(factors));
        }
    }

    private static Arrival arrival(SignedIn signedIn, Way way, Instant now, HttpServletRequest request) {
        var session = request.getSession().getId();
        var agent = request.getHeader("User-Agent");
        return new Arrival(signedIn.account(), way, now, request.getRemoteAddr(), Device.name(agent), session);
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(KEY);
    }

    private @Nullable Admission admission(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Admission admission
                        && admission.since().plus(longest).isAfter(clock.instant())
                ? admission
                : null;
    }
}
