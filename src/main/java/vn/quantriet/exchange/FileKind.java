package vn.quantriet.exchange;

import vn.quantriet.shared.Permission;

/** What a file is about; who may bring it in may take it out. */
public enum FileKind {
    UNITS("to-chuc", Permission.MANAGE_ORGANISATION),
    PEOPLE("con-nguoi", Permission.MANAGE_PEOPLE);

    private final String path;
    private final Permission permission;

    FileKind(String path, Permission permission) {
        this.path = path;
        this.permission = permission;
    }

    /** Its part of an address. */
    public String path() {
        return path;
    }

    public Permission permission() {
        return permission;
    }
}
