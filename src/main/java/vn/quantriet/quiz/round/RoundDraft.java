package vn.quantriet.quiz.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quiz as somebody plans it. */
public record RoundDraft(
        String name,
        String slug,
        Purpose purpose,
        @Nullable Instant opens,
        @Nullable Instant closes,
        Rules rules,
        List<Part> parts) {

    private static final int LONGEST = 300;
    private static final int MOST_PARTS = 30;

    public RoundDraft {
        name = name.strip();
        parts = List.copyOf(parts);
        if (name.isEmpty() || name.length() > LONGEST) throw new RoundNameMissing();
        if (opens == null || closes == null || !closes.isAfter(opens)) throw new RoundTimesWrong();
        if (parts.isEmpty() || parts.size() > MOST_PARTS) throw new BlueprintEmpty();
        if (!purpose.isContest() && rules.attempts() == 0) throw new RulesWrong();
        if (purpose.guessed().length() > LONGEST) throw new RulesWrong();
    }
}
