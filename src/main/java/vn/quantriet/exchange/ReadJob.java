package vn.quantriet.exchange;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Actor;

/** Reads a file and compares its rows with what is there; nothing is changed yet. */
@Component
final class ReadJob extends BatchJob {

    /** Reading is most of it; comparing is the rest. */
    static final int STEPS = 120;

    private final BatchStore batches;
    private final Matters matters;
    private final Clock clock;

    ReadJob(BatchStore batches, Matters matters, TransactionTemplate transactions, Clock clock) {
        super(batches, transactions);
        this.batches = batches;
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange.reading";
    }

    @Override
    Counts work(Batch batch, Actor by, Progress progress) {
        return switch (batch.state()) {
            case BatchState.Applied _, BatchState.Dropped _ -> throw new AlreadyDecided();
            case BatchState.Reading _, BatchState.Ready _ -> {
                matters.stage(batch, by, progress);
                progress.report(100, STEPS);
                var counts = matters.of(batch.kind()).rehearse(batch.id().value(), batch.day(), by);
                batches.become(batch.id(), new BatchState.Ready(counts), clock.instant());
                yield counts;
            }
        };
    }

    @Override
    String sentence(Counts counts) {
        return counts.wrong() == 0 ? "exchange.read" : "exchange.read-with-errors";
    }

    @Override
    List<String> arguments(Counts counts) {
        return List.of(Long.toString(counts.rows()), Long.toString(counts.wrong()));
    }
}
