package vn.quantriet.discussion.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said about a difficulty; {@code to} names the unit it went to with that. */
public record DifficultyStep(
        Instant at,
        String name,
        String unitName,
        DifficultyState.Kind kind,
        String words,
        @Nullable String to,
        @Nullable LocalDate answerBy) {}
