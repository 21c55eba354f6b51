package vn.quantriet.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** Long work: begun in the transaction that wants it, done afterwards by a node that has time. */
@Component
public class Jobs {

    private final JobStore jobs;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Jobs(JobStore jobs, SchedulerClient scheduler, Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    public JobId start(JobKind kind, Map<String, String> parameters, Actor by) {
        var now = clock.instant();
        var id = jobs.insert(kind, parameters, by, now);
        scheduler.scheduleIfNotExists(JobSchedule.execution(id), now);
        return id;
    }

    /** Whoever began it may see it, and who answers for such things in the same unit. */
    @Transactional(readOnly = true)
    public Job get(JobId id, Actor by) {
        return jobs.find(id, by).orElseThrow(NotFound::new);
    }

    /** What has not begun never will; what runs stops at its next step, and nothing of it remains. */
    @Transactional
    public void cancel(JobId id, Actor by) {
        get(id, by);
        if (!jobs.cancel(id, clock.instant())) throw new JobOver();
    }
}
