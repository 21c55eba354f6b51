package vn.quantriet.obligation.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.shared.Database;

/** Keeps what a board reads short: days that are over need no line of their own. No figure depends on it. */
@Component
class TallyDays {

    private final Database database;
    private final Clock clock;

    TallyDays(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void settle() {
        database.sql("select obligation.settle_days(:today)")
                .param("today", LocalDate.now(clock))
                .query((_, _) -> true)
                .single();
    }

    @Configuration
    static class Daily {

        @Bean
        static RecurringWork settlingDays(TallyDays days) {
            return RecurringWork.daily("obligation.settle-days", LocalTime.of(0, 20), days::settle);
        }
    }
}
