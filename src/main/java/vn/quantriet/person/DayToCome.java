package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** The day lies in the future; what is written here has happened. */
public final class DayToCome extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayToCome() {
        super("person.day-to-come");
    }
}
