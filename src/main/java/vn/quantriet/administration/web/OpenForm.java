package vn.quantriet.administration.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** What was typed so far about an account to open. */
public record OpenForm(
        String personText,
        @Nullable PersonId person,
        String username,
        Role role,
        @Nullable UnitId unit,
        String unitText) {

    static OpenForm empty(String personText) {
        return new OpenForm(personText, null, "", Role.OFFICER, null, "");
    }
}
