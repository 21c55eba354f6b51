package vn.quantriet.organization.reorganisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.shared.Refusal;

/** Where a decision stands between the first draft and, perhaps, being taken back. */
public sealed interface DecisionState {

    record Draft() implements DecisionState {}

    /** On the calendar; {@code failure} is set if its day has come and it could not be applied. */
    record Scheduled(@Nullable Failure failure) implements DecisionState {}

    record Applied(Instant at) implements DecisionState {}

    record Undone(Instant appliedAt, Instant at) implements DecisionState {}

    /** The name by which columns and words know it. */
    default String code() {
        return switch (this) {
            case Draft _ -> "DRAFT";
            case Scheduled _ -> "SCHEDULED";
            case Applied _ -> "APPLIED";
            case Undone _ -> "UNDONE";
        };
    }

    /** Why a decision could not be applied, in what a sentence needs. */
    record Failure(List<Problem> problems, String key) {

        public Failure {
            problems = List.copyOf(problems);
        }

        static Failure of(Refusal refusal) {
            return new Failure(refusal instanceof PlanRefused refused ? refused.problems() : List.of(), refusal.key());
        }
    }
}
