package vn.quantriet.access;

import jakarta.servlet.Filter;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the running application answers to: every mapped route, and the filters in front that answer by themselves. */
public final class RunningRoutes {

    /** Filters of the security chain that look at every request and have no address of their own. */
    private static final Set<String> WITHOUT_ADDRESS = Set.of(
            "AddressFilter",
            "AnonymousAuthenticationFilter",
            "AuthorizationFilter",
            "CsrfFilter",
            "DisableEncodeUrlFilter",
            "ExceptionTranslationFilter",
            "HeaderWriterFilter",
            "RepeatFilter",
            "RequestCacheAwareFilter",
            "SecurityContextHolderAwareRequestFilter",
            "SecurityContextHolderFilter",
            "SessionManagementFilter",
            "TokenFilter",
            "WebAsyncManagerIntegrationFilter");

    private final ApplicationContext application;

    public RunningRoutes(ApplicationContext application) {
        this.application = application;
    }

    public Set<String> mapped() {
        return BeanFactoryUtils.beansOfTypeIncludingAncestors(application, RequestMappingInfoHandlerMapping.class)
                .values()
                .stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RunningRoutes::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> filters() {
        return application.getBeansOfType(FilterChainProxy.class).values().stream()
                .flatMap(proxy -> proxy.getFilterChains().stream())
                .map(chain -> chain.getFilters())
                .flatMap(Collection::stream)
                .map(RunningRoutes::name)
                .filter(name -> !WITHOUT_ADDRESS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Filter filter) {
        return filter.getClass().getSimpleName();
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("GET " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }
}
