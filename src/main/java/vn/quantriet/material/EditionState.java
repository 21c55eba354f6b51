package vn.quantriet.material;

/** Where an edition stands on its way to its readers. */
public sealed interface EditionState {

    /** Being written; {@code returned} says why it came back, or nothing. */
    record Draft(String returned) implements EditionState {}

    record Proposed(Signed proposed) implements EditionState {}

    record Approved(Signed proposed, Signed approved) implements EditionState {}

    record Withdrawn(Signed proposed, Signed approved, Signed withdrawn, String because) implements EditionState {}

    /** Of its sentence and its mark. */
    default String code() {
        return switch (this) {
            case Draft(var returned) -> returned.isEmpty() ? "draft" : "returned";
            case Proposed _ -> "proposed";
            case Approved _ -> "approved";
            case Withdrawn _ -> "withdrawn";
        };
    }
}
