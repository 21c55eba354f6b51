package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** It was not said which unit is meant, or it lies outside the branch. */
public final class UnitMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnitMissing() {
        super("person.unit-missing");
    }
}
