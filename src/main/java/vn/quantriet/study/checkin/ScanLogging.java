package vn.quantriet.study.checkin;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

@Configuration
class ScanLogging {

    private static final Duration MARGIN = Duration.ofSeconds(5);

    @Bean
    static RecurringWork scansIntoTheLog(ScanLog log) {
        return RecurringWork.every("study-scan-log", Duration.ofSeconds(2), () -> {
            var more = true;
            while (more) more = log.advance(MARGIN);
        });
    }
}
