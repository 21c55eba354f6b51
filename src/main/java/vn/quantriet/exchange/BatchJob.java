package vn.quantriet.exchange;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobResult;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** Work on a file in one transaction, while nobody else decides about it. */
abstract sealed class BatchJob implements JobKind permits ReadJob, ApplyJob {

    private final BatchStore batches;
    private final TransactionTemplate transactions;

    BatchJob(BatchStore batches, TransactionTemplate transactions) {
        this.batches = batches;
        this.transactions = transactions;
    }

    /** Whoever brings in people also reads files; who sees the batch behind it, the batch decides. */
    @Override
    public final Permission concerns() {
        return Permission.MANAGE_PEOPLE;
    }

    @Override
    public final JobResult run(JobOrder order, Progress progress) {
        var id = BatchId.of(order.parameter("batch"));
        var counts = transactions.execute(_ -> work(batches.lock(id), order.by(), progress));
        return new JobResult(sentence(counts), arguments(counts), "/nhap-du-lieu/" + id);
    }

    abstract Counts work(Batch batch, Actor by, Progress progress);

    abstract String sentence(Counts counts);

    abstract List<String> arguments(Counts counts);
}
