package vn.quantriet.material;

import org.jspecify.annotations.Nullable;

/**
 * A material in the library: its edition in force or, for those who write, the one that will be. {@code meant} for the
 * person themselves; {@code open} is how an edition stands that is being written.
 */
public record LibraryLine(
        MaterialId id,
        MaterialKind kind,
        String title,
        String owner,
        @Nullable Integer edition,
        @Nullable String open,
        String audiences,
        boolean meant,
        ReadingProgress progress) {

    public boolean isOffered() {
        return edition != null;
    }
}
