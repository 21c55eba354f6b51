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
        int minutes) {

    public String stateKey() {
        return exempt ? "study.state.exempt" : "study.state." + state.toLowerCase(Locale.ROOT);
    }
}
