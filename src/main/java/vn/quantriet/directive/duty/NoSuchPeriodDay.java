package vn.quantriet.directive.duty;

import vn.quantriet.shared.Refusal;

/** No month has such a day, or no year such a month. */
public final class NoSuchPeriodDay extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchPeriodDay() {
        super("directive.no-such-period-day");
    }
}
