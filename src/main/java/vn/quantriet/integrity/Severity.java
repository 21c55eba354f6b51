package vn.quantriet.integrity;

import java.util.Locale;

/** How bad it is when a check finds something, the worst last. */
public enum Severity {
    /** may be as it should be */
    NOTE,
    WARNING,
    /** figures or rights are wrong */
    ERROR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "integrity.severity." + code();
    }
}
