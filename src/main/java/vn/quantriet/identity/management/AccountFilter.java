package vn.quantriet.identity.management;

import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Role;

/** Which accounts to list. */
public record AccountFilter(String text, @Nullable Role role, AccountStanding standing, int page) {

    public AccountFilter {
        page = Math.clamp(page, 1, 100_000);
    }

    public boolean isNarrowed() {
        return !text.isBlank() || role != null || standing != AccountStanding.ANY;
    }
}
