package vn.quantriet.directive.duty;

import java.util.List;

/** What a duty is: its kind of work, and the stages it goes through, if it has any. */
public record Nature(DutyKind kind, List<Stage> stages) {

    public static final int MOST_STAGES = 20;

    public Nature {
        stages = List.copyOf(stages);
        if (stages.size() > MOST_STAGES) throw new TooManyStages(MOST_STAGES);
    }

    public static Nature of(DutyKind kind) {
        return new Nature(kind, List.of());
    }
}
