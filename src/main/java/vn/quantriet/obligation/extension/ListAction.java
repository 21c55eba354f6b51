package vn.quantriet.obligation.extension;

import vn.quantriet.shared.Permission;

/**
 * Something that can be done with a filtered list of assignments of now, by whoever has the permission; offered as a
 * bean. {@code path} is opened with the filter as the list itself has it.
 */
public record ListAction(String key, String icon, String path, Permission permission) {}
