package vn.quantriet.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for which unit, with which roles held there. What lies outside the unit's branch does not exist
 * for them. Another system that acts by itself holds no role: what it may do was {@code granted} one by one.
 */
public record Actor(
        AccountId account,
        String name,
        UnitId unit,
        String unitName,
        Set<Role> roles,
        @Nullable Set<Permission> granted) {

    public Actor(AccountId account, String name, UnitId unit, String unitName, Set<Role> roles) {
        this(account, name, unit, unitName, roles, null);
    }

    public boolean may(Permission permission) {
        return granted != null && granted.contains(permission)
                || roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** Lets pass whoever may, and refuses everybody else. */
    public void require(Permission permission) {
        if (!may(permission)) throw new NotAllowed();
    }
}
