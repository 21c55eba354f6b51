package vn.quantriet.obligation.day;

import java.time.LocalDate;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Show;

/** The unit whose branch is asked for did not exist on that day. */
public final class NotFoundedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFoundedYet(String unit, LocalDate day) {
        super("obligation.not-founded-yet", unit, Show.day(day));
    }
}
