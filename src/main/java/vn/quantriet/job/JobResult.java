package vn.quantriet.job;

import java.util.List;

/** What came of a job: a sentence by its message key, its arguments, and the address where one goes on. */
public record JobResult(String key, List<String> arguments, String link) {

    public JobResult {
        arguments = List.copyOf(arguments);
    }
}
