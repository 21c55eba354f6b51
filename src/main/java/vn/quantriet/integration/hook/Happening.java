package vn.quantriet.integration.hook;

import java.util.Arrays;
import java.util.Optional;

/** What other systems may be told of. */
public enum Happening {
    ASSIGNMENT_CHANGED("assignment.changed"),
    DOCUMENT_PUBLISHED("document.published"),
    DOCUMENT_READDRESSED("document.readdressed");

    private final String code;

    Happening(String code) {
        this.code = code;
    }

    /** As it is written for other systems. */
    public String code() {
        return code;
    }

    /** Message key of its name. */
    public String key() {
        return "integration.happening." + code.replace('.', '-');
    }

    public static Optional<Happening> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
