package vn.quantriet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SeldomTouchedSessionsTest {

    private final Counting below = new Counting();
    private final SeldomTouchedSessions<MapSession> sessions = new SeldomTouchedSessions<>(below);

    @Test
    void aSessionInUseIsNotWrittenDownWithEveryPage() {
        var id = begun();
        var first = found(id).getLastAccessedTime();
        found(id).setLastAccessedTime(first.plusSeconds(59));
        assertThat(found(id).getLastAccessedTime()).isEqualTo(first);
    }

    @Test
    void afterAMinuteItIs() {
        var session = found(begun());
        var later = session.getLastAccessedTime().plusSeconds(60);
        session.setLastAccessedTime(later);
        sessions.save(session);
        assertThat(Objects.requireNonNull(below.findById(session.getId())).getLastAccessedTime())
                .isEqualTo(later);
    }

    @Test
    void aClockThatWasPutBackIsTakenNoticeOf() {
        var session = found(begun());
        var earlier = session.getLastAccessedTime().minusSeconds(3600);
        session.setLastAccessedTime(earlier);
        assertThat(session.getLastAccessedTime()).isEqualTo(earlier);
    }

    @Test
    void whatWasSavedIsNotReadOnceMoreAtTheEndOfTheRequest() {
        var session = found(begun());
        sessions.save(session);
        var asked = below.asked;
        assertThat(sessions.findById(session.getId())).isSameAs(session);
        assertThat(below.asked).isEqualTo(asked);
    }

    @Test
    void theNextRequestReadsItAnew() {
        var session = found(begun());
        sessions.save(session);
        found(session.getId());
        below.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void whatWasSavedLastIsForgottenWhenAnotherIsAskedFor() {
        var one = found(begun());
        var other = begun();
        sessions.save(one);
        assertThat(found(other).getId()).isEqualTo(other);
        below.deleteById(one.getId());
        assertThat(sessions.findById(one.getId())).isNull();
    }

    @Test
    void aSessionMadeInThisRequestIsReadByTheNext() {
        var id = begun();
        var asked = below.asked;
        found(id);
        assertThat(below.asked).isEqualTo(asked + 1);
    }

    @Test
    void whatIsEndedIsNotFound() {
        var session = found(begun());
        sessions.save(session);
        sessions.deleteById(session.getId());
        assertThatNullPointerException().isThrownBy(() -> found(session.getId()));
    }

    private String begun() {
        var session = sessions.createSession();
        session.setLastAccessedTime(Instant.now());
        session.setAttribute("a", 1);
        sessions.save(session);
        return session.getId();
    }

    private SeldomTouchedSession<MapSession> found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    /** In memory; counts how often it is asked. */
    private static final class Counting extends MapSessionRepository {

        private int asked;

        Counting() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked++;
            return super.findById(id);
        }
    }
}
