package vn.quantriet.obligation.extension;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Actor;

/**
 * Where somebody is to be in person, shown above their work: what, when, where, what has changed about it since they
 * were told (a sentence by key and arguments), and where one reads more of it. {@code calendar} is the address of its
 * entry; without one it does not take place.
 */
public record Appointment(
        String title,
        Instant starts,
        Instant ends,
        String place,
        @Nullable Change change,
        String path,
        @Nullable String calendar) {

    /** What has changed. */
    public record Change(String key, List<String> arguments) {

        public Change {
            arguments = List.copyOf(arguments);
        }
    }

    /** Offered as a bean by whoever calls people together. */
    @FunctionalInterface
    public interface Diary {

        /** Of the actor's own person, what comes next first; only what is still to come. */
        List<Appointment> of(Actor by);
    }
}
