package vn.quantriet.obligation.extension;

import java.time.Instant;
import java.util.List;
import vn.quantriet.obligation.AssignmentId;

/**
 * Something people were told about an assignment, which changed nothing about it: a sentence by its key and arguments,
 * which unit, in which words if somebody chose them, how many people that reached and how many of them have read it.
 */
public record Told(Instant at, String key, List<String> arguments, String whom, String words, int people, int readers) {

    public Told {
        arguments = List.copyOf(arguments);
    }

    /** Offered as a bean by whoever tells people about assignments. */
    @FunctionalInterface
    public interface Teller {

        /** The latest first. The reader may open the assignment. */
        List<Told> about(AssignmentId assignment);
    }
}
