package vn.quantriet.administration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitEntry;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/** What the unit picker of a form shows: the one chosen, what was searched for and found. */
public record UnitChoice(String text, List<UnitOption> chosen, List<UnitOption> found) {

    private static final int SHOWN = 10;

    public UnitChoice {
        chosen = List.copyOf(chosen);
        found = List.copyOf(found);
    }

    static UnitChoice of(UnitDirectory units, @Nullable UnitId chosen, String text, Actor by) {
        var found = text.isBlank()
                ? List.<UnitOption>of()
                : units.search(text, null, 1, by).entries().stream()
                        .limit(SHOWN)
                        .map(UnitEntry::option)
                        .toList();
        return new UnitChoice(text, chosen == null ? List.of() : units.options(List.of(chosen), by), found);
    }
}
