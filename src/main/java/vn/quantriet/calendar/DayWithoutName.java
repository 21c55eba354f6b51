package vn.quantriet.calendar;

import vn.quantriet.shared.Refusal;

/** A special day says what it is. */
public final class DayWithoutName extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayWithoutName() {
        super("calendar.day-without-name");
    }
}
