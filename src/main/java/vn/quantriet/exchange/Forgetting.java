package vn.quantriet.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.RecurringWork;

/** Files and their rows are personal data of many: a month after the last word on them they go. */
@Configuration
class Forgetting {

    static final Duration KEPT = Duration.ofDays(30);

    @Bean
    static RecurringWork forgettingFiles(
            BatchStore batches, FileStore files, Matters matters, TransactionTemplate transactions, Clock clock) {
        return RecurringWork.daily(
                "exchange.forgetting",
                LocalTime.of(2, 30),
                () -> transactions.executeWithoutResult(_ -> {
                    for (var batch : batches.before(clock.instant().minus(KEPT))) {
                        matters.of(batch.kind()).forget(batch.id().value());
                        files.forget(batch.id());
                        batches.forgotten(batch.id());
                    }
                }));
    }
}
