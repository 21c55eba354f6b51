package vn.quantriet.integration.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.Faulty;
import vn.quantriet.shell.rest.Problem;
import vn.quantriet.shell.rest.Problems;

/** Every request that changes something names itself with an Idempotency-Key; one that comes twice is taken once. */
final class RepeatFilter extends OncePerRequestFilter {

    /** Texts and numbers; files are handed in on pages. */
    private static final int LARGEST_BODY = 256 * 1024;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final TakenOnce taken;
    private final Problems problems;

    RepeatFilter(TakenOnce taken, Problems problems) {
        this.taken = taken;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var body = body(request);
            var once = once(request, body);
            write(taken.answer(once, () -> first(new KeptBody(request, body), response, chain)), response);
        } catch (Refusal refusal) {
            problems.write(Problem.of(refusal), response);
        } catch (RuntimeException fault) {
            problems.write(Problems.fault(fault, request), response);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) throw new Faulty(Fault.TOO_LARGE, LARGEST_BODY / 1024);
        return body;
    }

    private static Once once(HttpServletRequest request, byte[] body) {
        var shown = (TokenAuthentication)
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return Once.of(shown.token(), key(request.getHeader("Idempotency-Key")), request.getRequestURI(), body);
    }

    private static String key(@Nullable String header) {
        if (header == null || !KEY.matcher(header).matches()) throw new Faulty(Fault.KEY_MISSING);
        return header;
    }

    /** Nothing goes out before it is written down. */
    private static Answer first(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var held = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return Answer.of(held);
    }

    private static void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (!answer.mediaType().isEmpty()) response.setContentType(answer.mediaType());
        if (!answer.tag().isEmpty()) response.setHeader(HttpHeaders.ETAG, answer.tag());
        if (answer.repeated()) response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }
}
