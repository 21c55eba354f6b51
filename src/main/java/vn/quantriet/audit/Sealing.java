package vn.quantriet.audit;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

/** Every second, on one of the nodes; what a failure leaves is sealed the next time. */
@Configuration
class Sealing {

    @Bean
    static RecurringWork sealingTheLog(Sealer sealer) {
        return RecurringWork.every("audit.seal", Duration.ofSeconds(1), () -> sealAll(sealer));
    }

    private static void sealAll(Sealer sealer) {
        var more = true;
        while (more) more = sealer.seal();
    }
}
