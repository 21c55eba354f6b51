package vn.quantriet.job;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that comes round by itself; offered as a bean. Of all nodes one does it. When it fails it is tried again at its
 * next time, so it is written to catch up.
 */
public record RecurringWork(String name, Rhythm rhythm, Runnable work) {

    public static RecurringWork every(String name, Duration pause, Runnable work) {
        return new RecurringWork(name, new Every(pause), work);
    }

    /** At this time in Việt Nam. */
    public static RecurringWork daily(String name, LocalTime time, Runnable work) {
        return new RecurringWork(name, new Daily(time), work);
    }

    /** When it comes round. */
    public sealed interface Rhythm {}

    /** So long after it last ended. */
    public record Every(Duration pause) implements Rhythm {}

    public record Daily(LocalTime time) implements Rhythm {}
}
