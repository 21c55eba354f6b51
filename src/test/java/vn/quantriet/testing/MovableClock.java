package vn.quantriet.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock a test sets; each reading is a moment later than the one before, so that things happen in an order. */
public final class MovableClock extends Clock {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private Instant now = LocalDate.of(2024, 1, 2).atTime(8, 0).atZone(HANOI).toInstant();

    /** Morning of a day. */
    public synchronized void set(LocalDate day) {
        set(day, LocalTime.of(8, 0));
    }

    public synchronized void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(HANOI).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), HANOI);
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusMillis(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return HANOI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** In place of the application's clock. */
    @TestConfiguration
    public static class InPlace {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
