package vn.quantriet.calendar;

import vn.quantriet.shared.Refusal;

/** A day is special for one reason only. */
public final class DayIsSpecialAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayIsSpecialAlready() {
        super("calendar.day-is-special-already");
    }
}
