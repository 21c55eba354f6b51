package vn.quantriet.shell;

import vn.quantriet.shared.Permission;

/**
 * An entry of the navigation, shown to whoever has the permission. {@code key} is the message key of its name,
 * {@code icon} a Tabler icon; the first few by {@code order} with {@code phone} stand at the bottom of a phone.
 */
public record NavigationItem(int order, String key, String icon, String path, Permission permission, boolean phone) {}
