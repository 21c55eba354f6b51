package vn.quantriet.urging.round;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

/** Every minute, on one of the nodes, whether it is time; once the round of a day is through, that is one look. */
@Configuration
class Rounding {

    @Bean
    static RecurringWork urgingRound(Rounds rounds, @Value("${quantriet.urging.pause:1m}") Duration pause) {
        return RecurringWork.every("urging.round", pause, () -> goRound(rounds));
    }

    private static void goRound(Rounds rounds) {
        var more = true;
        while (more) more = rounds.advance();
    }
}
