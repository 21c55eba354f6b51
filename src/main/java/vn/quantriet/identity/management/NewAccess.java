package vn.quantriet.identity.management;

import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** An account to open: for whom, under which name, with which first role. */
public record NewAccess(
        @Nullable PersonId person,
        String username,
        Role role,
        @Nullable UnitId unit) {}
