package vn.quantriet.identity.management;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Actor;

/** What decides whether somebody may do to an account what would let them become it. */
record Reach(@Nullable String externalName, boolean mustChangePassword, int passkeys, int elsewhere) {

    boolean isWithin(Actor by, List<Held> inBranch) {
        return elsewhere == 0 && inBranch.stream().allMatch(held -> held.role().isGiveableBy(by.roles()));
    }
}
