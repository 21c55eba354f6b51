package vn.quantriet.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions of which is written down once a minute, and not with every page, that they are in use; and which are not
 * read a second time when a page is done. Both are more work than most pages are themselves. That a session was ended
 * elsewhere is seen with the next request as before.
 */
final class SeldomTouchedSessions<S extends Session> implements SessionRepository<SeldomTouchedSession<S>> {

    static final Duration EVERY = Duration.ofMinutes(1);

    private final SessionRepository<S> sessions;

    /** Whoever saves a session asks at once whether it can be found by the name it came with. */
    @SuppressWarnings("ThreadLocalUsage") // there is one of these in the application
    private final ThreadLocal<@Nullable SeldomTouchedSession<S>> saved = new ThreadLocal<>();

    SeldomTouchedSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public SeldomTouchedSession<S> createSession() {
        return new SeldomTouchedSession<>(sessions.createSession(), true);
    }

    @Override
    public void save(SeldomTouchedSession<S> session) {
        sessions.save(session.kept());
        if (session.isNew()) saved.remove();
        else saved.set(session);
    }

    @Override
    public @Nullable SeldomTouchedSession<S> findById(String id) {
        var known = saved.get();
        saved.remove();
        if (known != null && known.getId().equals(id)) return known;
        var found = sessions.findById(id);
        return found == null ? null : new SeldomTouchedSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        saved.remove();
        sessions.deleteById(id);
    }
}
