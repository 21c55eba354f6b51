package vn.quantriet.directory.web;

import java.util.List;
import vn.quantriet.organization.UnitOption;

/** The form for one change, with units that were chosen and units that were found. */
public record ChangePage(
        ChangeForm form,
        Words words,
        List<UnitOption> chosenUnits,
        List<UnitOption> chosenTargets,
        List<UnitOption> foundUnits,
        List<UnitOption> foundTargets) {

    /** What was searched for without a script. */
    public record Words(String units, String targets) {}

    static ChangePage empty(ChangeForm form) {
        return new ChangePage(form, new Words("", ""), List.of(), List.of(), List.of(), List.of());
    }
}
