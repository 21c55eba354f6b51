package vn.quantriet.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.job.JobId;
import vn.quantriet.job.Jobs;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** Files that are brought in: received, shown row by row, then applied as a whole or put aside. */
@Component
public class Batches {

    private static final int LONGEST_NAME = 200;

    private final BatchStore batches;
    private final FileStore files;
    private final Matters matters;
    private final Jobs jobs;
    private final ExchangeJobs kinds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Batches(
            BatchStore batches,
            FileStore files,
            Matters matters,
            Jobs jobs,
            ExchangeJobs kinds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.files = files;
        this.matters = matters;
        this.jobs = jobs;
        this.kinds = kinds;
        this.clock = clock;
        this.events = events;
    }

    /** What somebody may bring in. */
    public List<FileKind> kinds(Actor by) {
        return matters.kinds().stream()
                .filter(kind -> by.may(kind.permission()))
                .toList();
    }

    /** Keeps the file and has it read; what it is, reading finds out. */
    @Transactional
    public JobId receive(FileKind kind, String fileName, InputStream file, @Nullable LocalDate day, Actor by)
            throws IOException {
        by.require(kind.permission());
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        var id = batches.insert(kind, name, day == null ? LocalDate.now(clock) : day, by, clock.instant());
        files.keep(id, file);
        events.publishEvent(new FileReceived(by, id, kind, name));
        return begin(id, kinds.reading(), by);
    }

    @Transactional(readOnly = true)
    public List<Batch> latest(Actor by) {
        return batches.latest(by);
    }

    @Transactional(readOnly = true)
    public Batch get(BatchId id, Actor by) {
        var batch = batches.find(id, by).orElseThrow(NotFound::new);
        by.require(batch.kind().permission());
        return batch;
    }

    /** Rows of the file; pages are counted from 1. Looking at people is looking at their records. */
    @Transactional
    public List<Line> lines(Batch batch, Line.@Nullable Outcome only, int page, Actor by) {
        if (batch.kind() == FileKind.PEOPLE) events.publishEvent(new RowsRead(by, batch.id(), page));
        return matters.of(batch.kind()).lines(batch.id().value(), only, page, by);
    }

    /** Once more, because what is there has changed. */
    @Transactional
    public JobId compare(BatchId id, Actor by) {
        return begin(undecided(id, by).id(), kinds.reading(), by);
    }

    @Transactional
    public JobId apply(BatchId id, Actor by) {
        var batch = undecided(id, by);
        if (!batch.state().isApplicable()) throw new NothingToApply();
        return begin(id, kinds.applying(), by);
    }

    @Transactional
    public void drop(BatchId id, Actor by) {
        undecided(id, by);
        matters.of(batches.lock(id).kind()).forget(id.value());
        files.forget(id);
        batches.become(id, new BatchState.Dropped(clock.instant()), clock.instant());
    }

    /** The columns of a kind of file, in the order of the form. */
    public List<Column> columns(FileKind kind) {
        return matters.of(kind).columns();
    }

    private Batch undecided(BatchId id, Actor by) {
        get(id, by);
        var batch = batches.lock(id);
        return switch (batch.state()) {
            case BatchState.Reading _, BatchState.Ready _ -> batch;
            case BatchState.Applied _, BatchState.Dropped _ -> throw new AlreadyDecided();
        };
    }

    private JobId begin(BatchId id, vn.quantriet.job.JobKind kind, Actor by) {
        var job = jobs.start(kind, Map.of("batch", id.toString()), by);
        batches.assign(id, job);
        return job;
    }
}
