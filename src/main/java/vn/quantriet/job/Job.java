package vn.quantriet.job;

import java.time.Instant;

/** A piece of long work as a person sees it; {@code kind} is also the message key of its name. */
public record Job(
        JobId id,
        String kind,
        String begunBy,
        Instant begunAt,
        JobState state,
        long done,
        long total,
        boolean cancelling) {

    /** The share that is done, of a hundred; 0 while nobody knows how much there is. */
    public int percent() {
        if (state instanceof JobState.Done) return 100;
        return total <= 0 ? 0 : Math.clamp(done * 100 / total, 0, 100);
    }
}
