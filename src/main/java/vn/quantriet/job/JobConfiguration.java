package vn.quantriet.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration
class JobConfiguration {

    @Bean
    static JobSettings jobSettings(
            @Value("${quantriet.jobs.enabled:true}") boolean enabled,
            @Value("${quantriet.jobs.polling:1s}") Duration polling,
            @Value("${quantriet.jobs.heartbeat:5s}") Duration heartbeat) {
        return new JobSettings(enabled, polling, heartbeat);
    }

    /** Schedules within the caller's transaction: what is rolled back was never begun. */
    @Bean
    static SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(JobSchedule.TABLE)
                .build();
    }
}
