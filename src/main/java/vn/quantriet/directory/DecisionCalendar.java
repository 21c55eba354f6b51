package vn.quantriet.directory;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.organization.reorganisation.Reorganisations;

/** Decisions on the calendar are applied when their day has come, also when no node was running on it. */
@Configuration
class DecisionCalendar {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    static RecurringWork dueDecisions(Reorganisations reorganisations) {
        return RecurringWork.every("organization-due-decisions", PAUSE, reorganisations::applyDue);
    }
}
