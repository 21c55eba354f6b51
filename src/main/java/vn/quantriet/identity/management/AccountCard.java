package vn.quantriet.identity.management;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.identity.SessionEntry;
import vn.quantriet.shared.Role;

/**
 * Everything about an account that somebody who manages it sees. {@code elsewhere} is how many roles it holds outside
 * the branch, of which nothing else is told; {@code giveable} are the roles the onlooker may give.
 */
public record AccountCard(
        AccountEntry account,
        @Nullable String externalName,
        boolean mustChangePassword,
        int passkeys,
        int elsewhere,
        boolean own,
        boolean withinReach,
        List<Role> giveable,
        List<SessionEntry> signIns) {

    public AccountCard {
        giveable = List.copyOf(giveable);
        signIns = List.copyOf(signIns);
    }
}
