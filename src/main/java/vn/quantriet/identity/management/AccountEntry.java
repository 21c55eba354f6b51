package vn.quantriet.identity.management;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.AccountId;

/** An account in a list; of its roles, those held in the branch. */
public record AccountEntry(
        AccountId id,
        String username,
        String person,
        String unit,
        boolean enabled,
        boolean locked,
        boolean secondFactor,
        @Nullable Instant lastSignIn,
        List<Held> roles) {

    public AccountEntry {
        roles = List.copyOf(roles);
    }
}
