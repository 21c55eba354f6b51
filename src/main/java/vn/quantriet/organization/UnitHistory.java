package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a unit came to be what it is: its stages from the first, whom it followed, who followed it. */
public record UnitHistory(List<Stage> stages, List<Kin> predecessors, List<Kin> successors) {

    public UnitHistory {
        stages = List.copyOf(stages);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** Whether there is more to tell than since when it has been there. */
    public boolean isEventful() {
        return stages.size() > 1
                || !predecessors.isEmpty()
                || !successors.isEmpty()
                || stages.stream()
                        .anyMatch(stage ->
                                stage.to() != null || !stage.decisions().isEmpty());
    }

    /** The unit during some days, what it stood below in either line, and what ordered it to be so, if anything did. */
    public record Stage(
            LocalDate from,
            @Nullable LocalDate to,
            String name,
            UnitKind kind,
            @Nullable String above,
            @Nullable String administrative,
            List<Decided> decisions) {

        public Stage {
            decisions = List.copyOf(decisions);
        }
    }

    /** A decision; {@code open} to the actor, or one of a branch above. */
    public record Decided(long id, String number, boolean open) {}

    /** A unit before or after, since when, whether it was or has the heir, and whether it lies in the branch. */
    public record Kin(String code, String name, boolean heir, LocalDate day, Decided decision, boolean within) {}
}
