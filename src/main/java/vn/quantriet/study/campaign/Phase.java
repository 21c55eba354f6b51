package vn.quantriet.study.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a campaign is in its life; once it has begun it counts against the roster of a day. */
public sealed interface Phase {

    record Draft() implements Phase {}

    record Running(LocalDate rosterOn) implements Phase {}

    record Closed(LocalDate rosterOn) implements Phase {}

    /** The word of it in the schema, in keys and in style sheets. */
    default String code() {
        return switch (this) {
            case Draft _ -> "DRAFT";
            case Running _ -> "RUNNING";
            case Closed _ -> "CLOSED";
        };
    }

    default @Nullable LocalDate roster() {
        return switch (this) {
            case Draft _ -> null;
            case Running(var day) -> day;
            case Closed(var day) -> day;
        };
    }

    static Phase of(String code, @Nullable LocalDate rosterOn) {
        if (rosterOn == null) return new Draft();
        return code.equals("CLOSED") ? new Closed(rosterOn) : new Running(rosterOn);
    }
}
