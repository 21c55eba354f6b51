package vn.quantriet.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.quantriet.identity.Position;
import vn.quantriet.identity.Positions;
import vn.quantriet.identity.SignedIn;
import vn.quantriet.shared.Actor;

/** Gives controllers the {@link Actor} or the whole {@link Frame}; one statement a request, and one for each mark. */
@Component
class FrameResolver implements HandlerMethodArgumentResolver {

    static final String ACTING_FOR = "don-vi-cong-tac";

    private static final Set<Class<?>> SUPPORTED = Set.of(Actor.class, Frame.class, SignedIn.class);

    private final Positions positions;
    private final List<NavigationItem> navigation;
    private final List<PageLink> links;
    private final List<NavigationMark> marks;
    private final @Nullable Bell bell;

    FrameResolver(
            Positions positions,
            List<NavigationItem> navigation,
            List<PageLink> links,
            List<NavigationMark> marks,
            ObjectProvider<Bell> bell) {
        this.positions = positions;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.links =
                links.stream().sorted(Comparator.comparingInt(PageLink::order)).toList();
        this.marks = List.copyOf(marks);
        this.bell = bell.getIfAvailable();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return SUPPORTED.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == SignedIn.class) return signedIn();
        var system = byItself();
        if (system != null && parameter.getParameterType() == Actor.class) return system;
        var frame = frame((HttpServletRequest) request.getNativeRequest());
        return parameter.getParameterType() == Actor.class ? frame.actor() : frame;
    }

    Frame frame(HttpServletRequest request) {
        if (request.getAttribute(Frame.class.getName()) instanceof Frame known) return known;
        var signedIn = signedIn();
        var held = positions.of(signedIn.account(), request);
        var actor = actor(signedIn, acting(held, request));
        var frame = new Frame(
                actor,
                held,
                navigation.stream()
                        .filter(item -> actor.may(item.permission()))
                        .flatMap(item -> marked(item, actor).stream())
                        .toList(),
                links.stream().filter(link -> actor.may(link.permission())).toList(),
                request.getRequestURI(),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                Display.of(request),
                bell);
        request.setAttribute(Frame.class.getName(), frame);
        return frame;
    }

    /** Another system that showed a token, and no person. */
    private static @Nullable Actor byItself() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor system ? system : null;
    }

    private Optional<NavigationItem> marked(NavigationItem item, Actor actor) {
        var mark = marks.stream().filter(it -> it.path().equals(item.path())).findFirst();
        if (mark.isEmpty()) return Optional.of(item);
        var waiting = mark.get().waiting(actor);
        return waiting.isPresent() ? Optional.of(item.waiting(waiting.getAsInt())) : Optional.empty();
    }

    private static SignedIn signedIn() {
        var signedIn = SignedIn.in(SecurityContextHolder.getContext().getAuthentication());
        if (signedIn != null) return signedIn;
        throw new DisabledException("nobody is signed in");
    }

    private static Position acting(List<Position> held, HttpServletRequest request) {
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(ACTING_FOR);
        return held.stream()
                .filter(position -> Long.valueOf(position.unit().value()).equals(chosen))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .orElseThrow(() -> new DisabledException("the account holds no role any more"));
    }

    private static Actor actor(SignedIn signedIn, Position position) {
        return new Actor(signedIn.account(), signedIn.name(), position.unit(), position.unitName(), position.roles());
    }
}
