package vn.quantriet.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes what is due from the database, on every node; a node that gives no sign of life loses its work to others. */
@Component
class JobSchedule implements SmartLifecycle {

    static final String TABLE = "job.scheduled_task";

    private static final String JOB = "job";
    private static final int THREADS = 4;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(10);
    private static final Duration BEFORE_ANOTHER_NODE = Duration.ofSeconds(1);

    private final JobRunner runner;
    private final List<RecurringWork> recurring;
    private final DataSource dataSource;
    private final Clock clock;
    private final JobSettings settings;
    private @Nullable Scheduler scheduler;

    JobSchedule(
            JobRunner runner, List<RecurringWork> recurring, DataSource dataSource, Clock clock, JobSettings settings) {
        this.runner = runner;
        this.recurring = List.copyOf(recurring);
        this.dataSource = dataSource;
        this.clock = clock;
        this.settings = settings;
    }

    static TaskInstance<Void> execution(JobId id) {
        return new TaskInstance<>(JOB, id.toString());
    }

    @Override
    public void start() {
        var started = Scheduler.create(dataSource, List.<Task<?>>of(jobs()))
                .startTasks(recurring.stream().map(this::task).toList())
                .tableName(TABLE)
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 1)
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_SHUTDOWN)
                .build();
        scheduler = started;
        started.start();
    }

    private OneTimeTask<Void> jobs() {
        return Tasks.oneTime(JOB)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_ANOTHER_NODE))
                .execute((due, node) -> runner.run(
                        JobId.of(due.getId()), () -> node.getSchedulerState().isShuttingDown()));
    }

    private RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), schedule(work.rhythm()))
                .execute((_, _) -> work.work().run());
    }

    private Schedule schedule(RecurringWork.Rhythm rhythm) {
        return switch (rhythm) {
            case RecurringWork.Every it -> Schedules.fixedDelay(it.pause());
            case RecurringWork.Daily it -> Schedules.daily(clock.getZone(), it.time());
        };
    }

    @Override
    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }
}
