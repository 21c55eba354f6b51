package vn.quantriet.obligation;

import java.util.Locale;
import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** An assignment was accepted, reported on, submitted, confirmed or sent back. */
public record StepTaken(Actor by, AssignmentId assignment, Step.Kind kind, Standing.Kind before, Standing.Kind after)
        implements Audited {

    @Override
    public String action() {
        return "obligation." + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return "assignment:" + assignment;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("before", before.key(), "after", after.key());
    }
}
