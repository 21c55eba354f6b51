package vn.quantriet.paper.writing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quantriet.paper.PaperId;

/** A paper as its writer sees it; {@code place} is that of the mark that counts. */
public record OwnPaper(
        PaperId id,
        State state,
        int attempt,
        List<String> answers,
        Instant savedAt,
        String reason,
        int version,
        @Nullable Instant handedInAt,
        boolean late,
        @Nullable String fileName,
        @Nullable Integer place,
        List<String> comments) {

    /** Where a paper is in its life. */
    public enum State {
        WRITING,
        HANDED_IN,
        RETURNED,
        MARKED;

        public String key() {
            return "paper.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public OwnPaper {
        answers = List.copyOf(answers);
        comments = List.copyOf(comments);
    }

    public boolean isOpen() {
        return state == State.WRITING || state == State.RETURNED;
    }
}
