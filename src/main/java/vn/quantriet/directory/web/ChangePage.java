package vn.quantriet.directory.web;

import java.util.List;
import vn.quantriet.organization.UnitChoice;

/** The form for one change, with units that were chosen and units that were found. */
public record ChangePage(ChangeForm form, UnitChoice units, UnitChoice targets) {

    static ChangePage empty(ChangeForm form) {
        return new ChangePage(form, nothing("units"), nothing("targets"));
    }

    private static UnitChoice nothing(String field) {
        return new UnitChoice(field, false, "", List.of(), List.of());
    }
}
