package vn.quantriet.shell;

import vn.quantriet.shared.Permission;

/**
 * An entry of the navigation, shown to whoever has the permission. {@code key} is the message key of its name,
 * {@code icon} a Tabler icon; the first few by {@code order} with {@code phone} stand at the bottom of a phone. Beside
 * it stands how many things wait there, if a {@link NavigationMark} tells.
 */
public record NavigationItem(
        int order, String key, String icon, String path, Permission permission, boolean phone, int waiting) {

    public NavigationItem(int order, String key, String icon, String path, Permission permission, boolean phone) {
        this(order, key, icon, path, permission, phone, 0);
    }

    NavigationItem waiting(int things) {
        return new NavigationItem(order, key, icon, path, permission, phone, things);
    }
}
