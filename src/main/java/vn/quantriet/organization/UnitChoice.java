package vn.quantriet.organization;

import java.util.List;

/**
 * What a unit picker in a form shows: the units chosen, and those found for the words typed, which only a browser
 * without script sends. The form sends {@code field} with the identities of the units, or with their codes.
 */
public record UnitChoice(String field, boolean byCode, String words, List<UnitOption> chosen, List<UnitOption> found) {

    public UnitChoice {
        chosen = List.copyOf(chosen);
        found = List.copyOf(found);
    }

    /** The name under which the words typed are sent. */
    public String searchField() {
        return searchField(field);
    }

    public static String searchField(String field) {
        return field + "-tim";
    }

    public String value(UnitOption option) {
        return byCode ? option.code() : option.id().toString();
    }
}
