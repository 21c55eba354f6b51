package vn.quantriet.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody of a unit did about a document; to how many units it was passed, or to how many members told. */
public record ActLine(
        Instant at,
        String name,
        Act act,
        @Nullable Integer units,
        @Nullable Telling told,
        String note) {}
