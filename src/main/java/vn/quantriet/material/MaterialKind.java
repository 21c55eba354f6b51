package vn.quantriet.material;

import java.util.Locale;

/** What a material is, which says what its editions hold. */
public enum MaterialKind {
    TEXT("file-text"),
    OUTLINE("list-details"),
    SLIDES("presentation"),
    PDF("file-type-pdf"),
    VIDEO("video"),
    LINK("link");

    private final String icon;

    MaterialKind(String icon) {
        this.icon = icon;
    }

    public boolean isWritten() {
        return this == TEXT || this == OUTLINE;
    }

    public boolean isFile() {
        return this == SLIDES || this == PDF || this == VIDEO;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return "material.kind." + name().toLowerCase(Locale.ROOT);
    }
}
