package vn.quantriet.shell;

import vn.quantriet.shared.Refusal;

/** What was typed is not a day of the calendar. */
public final class DayNotUnderstood extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayNotUnderstood(String text) {
        super("shell.day-not-understood", text);
    }
}
