package vn.quantriet.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of files that are read here, or refused with advice of their own. */
enum Kind {
    TEXT("txt"),
    PAGE("html", "htm"),
    WORD("docx"),
    PDF("pdf"),
    OLD_WORD("doc"),
    LOCKED_WORD;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> endings;

    Kind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The kind that files with this ending claim to be; null for one that is not read here. */
    static @Nullable Kind claimedBy(String ending) {
        for (var kind : values()) {
            if (kind.endings.contains(ending)) return kind;
        }
        return null;
    }

    /** Text and pages are told apart by how much markup there is, so neither name is wrong. */
    boolean fits(Kind claimed) {
        return switch (this) {
            case TEXT, PAGE -> claimed == TEXT || claimed == PAGE;
            case WORD, PDF -> claimed == this;
            case OLD_WORD, LOCKED_WORD -> claimed == WORD || claimed == OLD_WORD;
        };
    }

    /** What stands behind the last dot of the name, in lower case; empty when there is none. */
    static String ending(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
