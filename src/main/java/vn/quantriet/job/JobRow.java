package vn.quantriet.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state as columns. */
record JobRow(
        String state,
        @Nullable String key,
        List<String> arguments,
        @Nullable String link,
        @Nullable String reference) {

    static JobRow of(JobState state) {
        return switch (state) {
            case JobState.Waiting _ -> new JobRow("WAITING", null, List.of(), null, null);
            case JobState.Running _ -> new JobRow("RUNNING", null, List.of(), null, null);
            case JobState.Done it ->
                new JobRow(
                        "DONE",
                        it.result().key(),
                        it.result().arguments(),
                        it.result().link(),
                        null);
            case JobState.Failed it -> new JobRow("FAILED", it.key(), it.arguments(), null, it.reference());
            case JobState.Cancelled _ -> new JobRow("CANCELLED", null, List.of(), null, null);
        };
    }
}
