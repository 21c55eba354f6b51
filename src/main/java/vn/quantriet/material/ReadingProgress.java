package vn.quantriet.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far somebody is: the largest share seen, in hundredths, and where to go on. */
public record ReadingProgress(
        int share, int place, @Nullable Instant finishedAt) {

    public static final ReadingProgress NONE = new ReadingProgress(0, 0, null);

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isBegun() {
        return share > 0 || isFinished();
    }
}
