package vn.quantriet.job;

import java.time.Duration;

/** Writes down a few times a second what is reported however often; the first and the last always. */
final class JobProgress implements Progress {

    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final JobBook book;
    private final JobRun run;
    private long last = System.nanoTime() - PAUSE;

    JobProgress(JobBook book, JobRun run) {
        this.book = book;
        this.run = run;
    }

    @Override
    public void report(long done, long total) {
        var now = System.nanoTime();
        if (now - last < PAUSE && done < total) return;
        last = now;
        book.note(run, done, total);
    }
}
