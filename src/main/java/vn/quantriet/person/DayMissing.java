package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** The day is missing, or is none. */
public final class DayMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayMissing() {
        super("person.day-missing");
    }
}
