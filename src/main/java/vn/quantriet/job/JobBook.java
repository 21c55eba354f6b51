package vn.quantriet.job;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a job goes, in transactions of its own: others see it while the work is still in one. */
@Component
class JobBook {

    private final JobStore jobs;
    private final Clock clock;

    JobBook(JobStore jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<JobRun> begin(JobId id) {
        return jobs.begin(id, clock.instant());
    }

    /** Stops the work that nobody waits for any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(JobRun run, long done, long total) {
        var cancelling = jobs.note(run, done, total).orElseThrow(() -> new JobStopped(false));
        if (cancelling) throw new JobStopped(true);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void end(JobRun run, JobState state) {
        jobs.end(run, state, clock.instant());
    }
}
