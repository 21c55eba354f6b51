package vn.quantriet.organization;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.quantriet.shared.Database;

/**
 * The version of what everything else stands on: the tree, the documents and the fields of work. A request that only
 * looks asks once, and sees all of them as they were then or later.
 */
@Component
public class GroundVersion implements Supplier<Long> {

    private static final String KNOWN = GroundVersion.class.getName();

    private final Database database;

    GroundVersion(Database database) {
        this.database = database;
    }

    @Override
    public Long get() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !request.getRequest().getMethod().equals("GET")) return read();
        if (request.getAttribute(KNOWN, SCOPE_REQUEST) instanceof Long known) return known;
        var version = read();
        request.setAttribute(KNOWN, version, SCOPE_REQUEST);
        return version;
    }

    private Long read() {
        return database.sql("select version from organization.ground")
                .query(Long.class)
                .single();
    }
}
