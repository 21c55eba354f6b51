package vn.quantriet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest(value = "recurring", jobs = true)
@Import(RecurringWorkTest.Offered.class)
@Tag("jobs")
class RecurringWorkTest {

    private static final CountDownLatch ROUNDS = new CountDownLatch(3);

    @Test
    void itComesRoundAgainEvenWhenItFails() throws InterruptedException {
        assertThat(ROUNDS.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Configuration
    static class Offered {

        @Bean
        static RecurringWork failing() {
            return RecurringWork.every("test.failing", Duration.ofMillis(100), () -> {
                ROUNDS.countDown();
                throw new IllegalStateException("as the test wants it");
            });
        }
    }
}
