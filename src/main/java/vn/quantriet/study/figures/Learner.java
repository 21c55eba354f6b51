package vn.quantriet.study.figures;

import java.util.Locale;
import vn.quantriet.person.PersonId;

/** Somebody who is to study, and how far they have come. */
public record Learner(
        PersonId person,
        String name,
        String unit,
        String audience,
        boolean member,
        boolean exempt,
        boolean summoned,
        String state,
        boolean finished,
        int minutes) {

    /** Studied, and still without what else was asked. */
    public boolean hasTestsLeft() {
        return !exempt
                && !finished
                && (state.equals("PRESENT") || state.equals("MADE_UP") || state.equals("SELF_STUDY"));
    }

    public String stateKey() {
        return exempt ? "study.state.exempt" : "study.state." + state.toLowerCase(Locale.ROOT);
    }
}
