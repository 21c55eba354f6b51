package vn.quantriet.integration.token;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/** An access token to be made: for which system, which branch, what it opens and until when. */
public record NewToken(
        String name,
        @Nullable UnitId unit,
        Set<Scope> scopes,
        @Nullable LocalDate expiresOn) {

    static final int LONGEST_NAME = 100;

    public NewToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }
}
