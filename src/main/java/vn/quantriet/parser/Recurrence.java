package vn.quantriet.parser;

/** How often a duty falls due again; {@code ONGOING} when the text names no interval. */
public enum Recurrence {
    WEEKLY("weekly"),
    MONTHLY("monthly"),
    QUARTERLY("quarterly"),
    HALF_YEARLY("half_yearly"),
    YEARLY("yearly"),
    ONGOING("ongoing");

    private final String code;

    Recurrence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
