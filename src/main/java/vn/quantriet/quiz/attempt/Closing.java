package vn.quantriet.quiz.attempt;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

@Configuration
class Closing {

    /** What nobody hands in counts as it stands when its time is over. */
    @Bean
    static RecurringWork quizzesClosed(Attempts attempts) {
        return RecurringWork.every("quiz.closing", Duration.ofMinutes(1), () -> {
            while (attempts.closeOver() > 0) {
                // the next some
            }
        });
    }
}
