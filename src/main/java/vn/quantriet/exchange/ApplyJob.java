package vn.quantriet.exchange;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;

/** Makes of a file what its rows say: only what a person has been shown, and all of it. */
@Component
final class ApplyJob extends BatchJob {

    private final BatchStore batches;
    private final FileStore files;
    private final Matters matters;
    private final Clock clock;

    ApplyJob(BatchStore batches, FileStore files, Matters matters, TransactionTemplate transactions, Clock clock) {
        super(batches, transactions);
        this.batches = batches;
        this.files = files;
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange.applying";
    }

    /** A run that was cut off after its commit finds the work done. */
    @Override
    Counts work(Batch batch, Actor by, Progress progress) {
        return switch (batch.state()) {
            case BatchState.Applied it -> it.counts();
            case BatchState.Dropped _, BatchState.Reading _ -> throw new AlreadyDecided();
            case BatchState.Ready ready -> apply(batch, ready.counts(), by, progress);
        };
    }

    private Counts apply(Batch batch, Counts shown, Actor by, Progress progress) {
        var matter = matters.of(batch.kind());
        var run = batch.id().value();
        if (!matter.holds(run, shown.rows())) lookAgain(batch, shown, by, progress);
        progress.report(1, shown.rows() + 1);
        try {
            matter.apply(run, batch.day(), by, done -> progress.report(Math.min(done, shown.rows()), shown.rows() + 1));
        } catch (ChangedMeanwhile since) {
            throw new ComparedAnew();
        }
        files.forget(batch.id());
        batches.become(batch.id(), new BatchState.Applied(shown, clock.instant()), clock.instant());
        return shown;
    }

    /** What the file says has not changed; whether what is there has, is only known as far as the counts tell. */
    private void lookAgain(Batch batch, Counts shown, Actor by, Progress progress) {
        matters.stage(batch, by, progress);
        var counts = matters.of(batch.kind()).rehearse(batch.id().value(), batch.day(), by);
        if (!counts.equals(shown)) throw new ComparedAnew();
    }

    @Override
    String sentence(Counts counts) {
        return "exchange.applied";
    }

    @Override
    List<String> arguments(Counts counts) {
        return List.of(Long.toString(counts.added()), Long.toString(counts.changed()), Long.toString(counts.same()));
    }
}
