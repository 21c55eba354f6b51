package vn.quantriet.integration.door;

import static vn.quantriet.integration.token.Scope.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.shell.rest.Rest;

/** The only place that says which scope opens which route. A route that is not here is there for nobody. */
public final class Routes {

    /** Any one of the scopes opens it; one without scopes is open to everybody. */
    public record Route(String method, String pattern, Set<Scope> scopes) {

        static Route of(String method, String path, Scope... scopes) {
            return new Route(method, Rest.BASE + path, Set.of(scopes));
        }

        private boolean matches(PathContainer path) {
            return PARSED.parse(pattern).matches(path);
        }
    }

    private static final PathPatternParser PARSED = new PathPatternParser();

    public static final List<Route> ALL = List.of(
            Route.of("GET", "/openapi.json"),
            Route.of("GET", "/documents", READ_DOCUMENTS),
            Route.of("GET", "/documents/{slug}", READ_DOCUMENTS),
            Route.of("GET", "/documents/{slug}/text", READ_DOCUMENTS),
            Route.of("GET", "/obligations", READ_OBLIGATIONS),
            Route.of("GET", "/obligations/{id}", READ_OBLIGATIONS),
            Route.of("GET", "/assignments", READ_ASSIGNMENTS),
            Route.of("GET", "/assignments/{id}", READ_ASSIGNMENTS),
            Route.of("GET", "/assignments/{id}/files/{file}", READ_ASSIGNMENTS),
            Route.of("POST", "/assignments/{id}/steps", CARRY_OUT, CONFIRM),
            Route.of("GET", "/units", READ_UNITS),
            Route.of("GET", "/units/{code}", READ_UNITS),
            Route.of("GET", "/board", SEE_BOARD),
            Route.of("GET", "/board/periods", SEE_BOARD));

    private Routes() {}

    /** All with the address of the request, whatever their method. */
    static List<Route> at(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return ALL.stream().filter(route -> route.matches(path)).toList();
    }

    /** What one needs to know to ask for a scope. */
    static String told(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(", "));
    }
}
