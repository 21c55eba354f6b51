package vn.quantriet.study.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code as it was scanned. With {@code ticket} it was opened while it hung; with {@code kept} the telephone had no
 * network then and hands it in now.
 */
public record Scan(
        String code, @Nullable String ticket, @Nullable Kept kept) {

    /** When it was scanned by the telephone's clock, and what tells this scan from any other of the account's. */
    public record Kept(Instant at, String key) {

        public Kept {
            if (key.isBlank() || key.length() > 200) throw new CodeNotOurs();
        }
    }
}
