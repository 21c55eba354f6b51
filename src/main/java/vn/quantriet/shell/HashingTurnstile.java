package vn.quantriet.shell;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets so many passwords be hashed at a time: each takes 16 MB, and a morning's rush must not take all there is. */
final class HashingTurnstile implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore places;

    HashingTurnstile(PasswordEncoder encoder, int places) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return through(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return through(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T through(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
