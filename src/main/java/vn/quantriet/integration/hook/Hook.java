package vn.quantriet.integration.hook;

import java.util.List;

/** An address that is told of what happens in the branch of a unit, and how many messages wait or failed. */
public record Hook(
        HookId id,
        String name,
        String address,
        String unit,
        List<String> events,
        boolean paused,
        long waiting,
        long failed) {

    public Hook {
        events = List.copyOf(events);
    }
}
