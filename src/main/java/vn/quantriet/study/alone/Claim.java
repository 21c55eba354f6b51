package vn.quantriet.study.alone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says they studied by themselves. */
public record Claim(
        String statement,
        @Nullable LocalDate on,
        int minutes,
        @Nullable Proof proof) {

    private static final int MOST_MINUTES = 7 * 24 * 60;

    Claim checked(LocalDate starts, LocalDate today) {
        if (statement.isBlank()) throw new StatementMissing();
        if (on == null || on.isBefore(starts) || on.isAfter(today)) throw new StudiedOnWrong();
        if (minutes <= 0 || minutes > MOST_MINUTES) throw new StudyMinutesWrong();
        return this;
    }
}
