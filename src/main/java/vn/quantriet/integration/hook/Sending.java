package vn.quantriet.integration.hook;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.job.RecurringWork;

/** Every few seconds, on one of the nodes. */
@Configuration("webhookSending")
class Sending {

    @Bean
    static RecurringWork integrationDeliveries(
            Deliveries deliveries, @Value("${quantriet.integration.pause:5s}") Duration pause) {
        return RecurringWork.every("integration.deliveries", pause, deliveries::sendAll);
    }

    @Bean
    static RecurringWork integrationDeliveriesForgotten(Deliveries deliveries) {
        return RecurringWork.daily("integration.deliveries-forgotten", LocalTime.of(3, 25), deliveries::forget);
    }
}
