package vn.quantriet.organization.reorganisation;

import java.util.List;

/** Something that could not simply move, and by which rule it was settled: a sentence with its arguments. */
public record Conflict(String key, List<String> arguments) {

    public Conflict {
        arguments = List.copyOf(arguments);
    }
}
