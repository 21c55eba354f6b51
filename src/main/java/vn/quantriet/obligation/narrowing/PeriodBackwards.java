package vn.quantriet.obligation.narrowing;

import java.time.LocalDate;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Show;

/** A period that ends before it begins holds nothing. */
public final class PeriodBackwards extends Refusal {

    private static final long serialVersionUID = 1L;

    public PeriodBackwards(LocalDate from, LocalDate until) {
        super("obligation.period-backwards", Show.day(from), Show.day(until));
    }
}
