package vn.quantriet.urging;

import java.util.Arrays;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Role;

/** The roles whose holders act for a unit: whoever may carry out what it was given is told what it should know. */
public final class ActingRoles {

    private ActingRoles() {}

    public static String[] names() {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.CARRY_OUT))
                .map(Role::name)
                .toArray(String[]::new);
    }
}
