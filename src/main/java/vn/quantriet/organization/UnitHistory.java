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

    /** The unit during some days; {@code decision} is the number of the one that began them, if one did. */
    public record Stage(
            LocalDate from,
            @Nullable LocalDate to,
            String name,
            UnitKind kind,
            @Nullable String above,
            @Nullable String decision) {}

    /** A unit before or after, by which decision from which day, and whether it was or has the heir. */
    public record Kin(String code, String name, boolean heir, LocalDate day, String decision) {}
}
