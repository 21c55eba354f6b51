package vn.quantriet.integration.door;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

/** Once a night, on one of the nodes. */
@Configuration
class AnswersForgotten {

    @Bean
    static RecurringWork integrationAnswers(TakenOnce taken) {
        return RecurringWork.daily("integration.answers", LocalTime.of(3, 20), taken::forget);
    }
}
