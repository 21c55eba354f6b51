package vn.quantriet.obligation.day;

import java.time.LocalDate;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Show;

/** How things will stand on a day to come, nobody knows. */
public final class DayToCome extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayToCome(LocalDate day) {
        super("obligation.day-to-come", Show.day(day));
    }
}
