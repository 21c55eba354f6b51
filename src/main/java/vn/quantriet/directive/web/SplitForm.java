package vn.quantriet.directive.web;

import vn.quantriet.directive.DraftDuty;

/** Two wordings for what was one. */
public record SplitForm(int version, String first, String second) {

    /** Proposes to split at the last place where the wording itself does. */
    static SplitForm of(DraftDuty duty) {
        var action = duty.action();
        for (var joint : new String[] {";", " và ", ","}) {
            var at = action.lastIndexOf(joint);
            if (at > 0) {
                return new SplitForm(
                        duty.version(),
                        action.substring(0, at).strip(),
                        action.substring(at + joint.length()).strip());
            }
        }
        return new SplitForm(duty.version(), action, "");
    }
}
