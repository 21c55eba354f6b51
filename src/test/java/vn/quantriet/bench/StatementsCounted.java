package vn.quantriet.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.shared.Database;

/** How many statements requests send from first to last, but for those that read and keep the session. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StatementsCounted extends OncePerRequestFilter {

    private final AtomicLong all = new AtomicLong();

    long soFar() {
        return all.get();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = Database.statementsOfThisThread();
        try {
            chain.doFilter(request, response);
        } finally {
            all.addAndGet(Database.statementsOfThisThread() - before);
        }
    }
}
