package vn.quantriet.exchange;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobResult;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Permission;

/** Makes of a file what its rows say: in one transaction, and only what a person has been shown. */
@Component
class ApplyJob implements JobKind {

    private final BatchStore batches;
    private final FileStore files;
    private final Matters matters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ApplyJob(BatchStore batches, FileStore files, Matters matters, TransactionTemplate transactions, Clock clock) {
        this.batches = batches;
        this.files = files;
        this.matters = matters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange.applying";
    }

    @Override
    public Permission concerns() {
        return Permission.MANAGE_PEOPLE;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        var id = BatchId.of(order.parameter("batch"));
        var counts = transactions.execute(_ -> apply(order, id, progress));
        return new JobResult(
                "exchange.applied",
                List.of(Long.toString(counts.added()), Long.toString(counts.changed()), Long.toString(counts.same())),
                "/nhap-du-lieu/" + id);
    }

    /** A run that was cut off after its commit finds the work done. */
    private Counts apply(JobOrder order, BatchId id, Progress progress) {
        var batch = batches.lock(id);
        return switch (batch.state()) {
            case BatchState.Applied it -> it.counts();
            case BatchState.Dropped _, BatchState.Reading _ -> throw new AlreadyDecided();
            case BatchState.Ready ready -> apply(batch, ready.counts(), order, progress);
        };
    }

    private Counts apply(Batch batch, Counts shown, JobOrder order, Progress progress) {
        var matter = matters.of(batch.kind());
        if (!matter.holds(batch.id().value(), shown.rows())) matters.stage(batch, order.by(), progress);
        progress.report(30, 100);
        var counts = matter.apply(batch.id().value(), batch.day(), order.by());
        if (!counts.equals(shown)) throw new ComparedAnew();
        files.forget(batch.id());
        batches.become(batch.id(), new BatchState.Applied(counts, clock.instant()), clock.instant());
        progress.report(99, 100);
        return counts;
    }
}
