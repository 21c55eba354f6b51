package vn.quantriet.integrity;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

@Configuration
class Nightly {

    @Bean
    static RecurringWork nightlyChecks(CheckRounds rounds) {
        return RecurringWork.daily("integrity.nightly", LocalTime.of(3, 30), rounds::nightly);
    }
}
