package vn.quantriet.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record AccountRow(
        long id,
        String username,
        String passwordHash,
        String fullName,
        boolean enabled,
        @Nullable Instant lockedUntil) {}
