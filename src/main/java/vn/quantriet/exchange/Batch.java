package vn.quantriet.exchange;

import java.time.Instant;
import java.time.LocalDate;
import vn.quantriet.job.JobId;

/** A file that was brought in; what is new in it begins on {@code day} where the file does not say. */
public record Batch(
        BatchId id,
        FileKind kind,
        String fileName,
        String receivedBy,
        Instant receivedAt,
        LocalDate day,
        BatchState state,
        JobId job) {}
