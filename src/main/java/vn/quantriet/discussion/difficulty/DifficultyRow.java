package vn.quantriet.discussion.difficulty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentId;

/** A difficulty as a line of a list, and as the head of its page. */
public record DifficultyRow(
        Difficulty difficulty,
        NewDifficulty.Kind kind,
        String text,
        Instant raisedAt,
        String raisedBy,
        String with,
        String documentSlug,
        String documentTitle,
        @Nullable AssignmentId assignment,
        @Nullable String action) {

    private static final int LONGEST = 160;

    /** The first line, short enough for a list. */
    public String headline() {
        var line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST) return line;
        var cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut < 0 ? LONGEST : cut) + "…";
    }
}
