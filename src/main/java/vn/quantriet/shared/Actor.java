package vn.quantriet.shared;

import java.util.Set;

/**
 * Who acts, for which unit, with which roles held there. What lies outside the unit's branch does not exist
 * for them.
 */
public record Actor(AccountId account, String name, UnitId unit, String unitName, Set<Role> roles) {

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** Lets pass whoever may, and refuses everybody else. */
    public void require(Permission permission) {
        if (!may(permission)) throw new NotAllowed();
    }
}
