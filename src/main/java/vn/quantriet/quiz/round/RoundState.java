package vn.quantriet.quiz.round;

import org.jspecify.annotations.Nullable;

/** Where a quiz stands. */
public sealed interface RoundState {

    record Draft() implements RoundState {}

    record Published() implements RoundState {}

    record Withdrawn(String reason) implements RoundState {}

    static RoundState of(String code, @Nullable String reason) {
        return switch (code) {
            case "DRAFT" -> new Draft();
            case "PUBLISHED" -> new Published();
            case "WITHDRAWN" -> new Withdrawn(reason == null ? "" : reason);
            case String other -> throw new IllegalStateException(other);
        };
    }

    default String code() {
        return switch (this) {
            case Draft _ -> "draft";
            case Published _ -> "published";
            case Withdrawn _ -> "withdrawn";
        };
    }
}
