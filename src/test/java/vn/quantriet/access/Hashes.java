package vn.quantriet.access;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often a password is compared with a hash, which is what a sign-in's time goes into. */
public final class Hashes implements BeanPostProcessor {

    static final AtomicInteger COMPARED = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counting(encoder) : bean;
    }

    private record Counting(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            COMPARED.incrementAndGet();
            return encoder.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
