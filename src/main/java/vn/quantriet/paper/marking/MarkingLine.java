package vn.quantriet.paper.marking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.paper.PaperId;

/** A paper as a line of a list; no place where the one who looks must not know the mark. */
public record MarkingLine(
        PaperId id,
        String name,
        String unit,
        String state,
        @Nullable Instant handedInAt,
        boolean late,
        boolean sampled,
        @Nullable Integer place,
        boolean settled) {}
