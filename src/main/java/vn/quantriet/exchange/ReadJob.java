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

/** Reads a file and compares its rows with what is there; nothing is changed yet. */
@Component
class ReadJob implements JobKind {

    /** Reading is most of it; comparing is the rest. */
    static final int STEPS = 120;

    private final BatchStore batches;
    private final Matters matters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReadJob(BatchStore batches, Matters matters, TransactionTemplate transactions, Clock clock) {
        this.batches = batches;
        this.matters = matters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange.reading";
    }

    /** Whoever brings in people also reads files; who sees the batch behind it, the batch decides. */
    @Override
    public Permission concerns() {
        return Permission.MANAGE_PEOPLE;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        var id = BatchId.of(order.parameter("batch"));
        var counts = transactions.execute(_ -> read(order, id, progress));
        var link = "/nhap-du-lieu/" + id;
        return counts.wrong() == 0
                ? new JobResult("exchange.read", List.of(Long.toString(counts.rows())), link)
                : new JobResult(
                        "exchange.read-with-errors",
                        List.of(Long.toString(counts.rows()), Long.toString(counts.wrong())),
                        link);
    }

    private Counts read(JobOrder order, BatchId id, Progress progress) {
        var batch = batches.lock(id);
        return switch (batch.state()) {
            case BatchState.Applied _, BatchState.Dropped _ -> throw new AlreadyDecided();
            case BatchState.Reading _, BatchState.Ready _ -> {
                matters.stage(batch, order.by(), progress);
                progress.report(100, STEPS);
                var counts = matters.of(batch.kind()).rehearse(id.value(), batch.day(), order.by());
                batches.become(id, new BatchState.Ready(counts), clock.instant());
                yield counts;
            }
        };
    }
}
