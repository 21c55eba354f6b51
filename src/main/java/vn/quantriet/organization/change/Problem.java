package vn.quantriet.organization.change;

import java.util.Arrays;
import java.util.List;

/** What is the matter with one line of a decision, or, when {@code line} is 0, with the whole. Lines count from 1. */
public record Problem(int line, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(int line, String key, String... arguments) {
        return new Problem(line, "organization.problem." + key, Arrays.asList(arguments));
    }
}
