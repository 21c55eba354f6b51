package vn.quantriet.job;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Refusal;

/** Does one job in the thread that asks, and writes down how it ended. */
@Component
class JobRunner {

    /** A job that takes its node down with it must not take down all of them for ever. */
    static final int ATTEMPTS = 5;

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final JobBook book;
    private final Clock clock;
    private final Map<String, JobKind> kinds;

    JobRunner(JobBook book, Clock clock, List<JobKind> kinds) {
        this.book = book;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }

    /** When the node is being shut down, a failure is not the job's: it is thrown, and the job runs again elsewhere. */
    void run(JobId id, BooleanSupplier shuttingDown) {
        book.begin(id).ifPresent(run -> run(run, shuttingDown));
    }

    private void run(JobRun run, BooleanSupplier shuttingDown) {
        try {
            book.end(run, outcome(run));
        } catch (JobStopped stopped) {
            if (stopped.cancelled()) book.end(run, new JobState.Cancelled(clock.instant()));
        } catch (Refusal refusal) {
            book.end(run, refused(refusal));
        } catch (RuntimeException fault) {
            if (shuttingDown.getAsBoolean()) throw fault;
            book.end(run, failed(run, fault));
        }
    }

    private JobState outcome(JobRun run) {
        if (run.cancelling()) return new JobState.Cancelled(clock.instant());
        if (run.attempt() > ATTEMPTS) return new JobState.Failed(clock.instant(), "job.gave-up", List.of(), "");
        var kind = Objects.requireNonNull(kinds.get(run.kind()), run.kind());
        return new JobState.Done(clock.instant(), kind.run(run.order(), new JobProgress(book, run)));
    }

    private JobState refused(Refusal refusal) {
        var arguments = Stream.of(refusal.arguments()).map(String::valueOf).toList();
        return new JobState.Failed(clock.instant(), refusal.key(), arguments, "");
    }

    private JobState failed(JobRun run, RuntimeException fault) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Lỗi {} trong công việc {} ({})", reference, run.order().id(), run.kind(), fault);
        return new JobState.Failed(clock.instant(), "job.fault", List.of(), reference);
    }
}
