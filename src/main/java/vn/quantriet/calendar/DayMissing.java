package vn.quantriet.calendar;

import vn.quantriet.shared.Refusal;

/** Without a day nothing can be noted. */
public final class DayMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayMissing() {
        super("calendar.day-missing");
    }
}
