package vn.quantriet.identity.start;

import vn.quantriet.shared.Refusal;

/** The first unit has been there since a day that exists and has come. */
public final class SetUpDayWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public SetUpDayWrong() {
        super("identity.set-up-day-wrong");
    }
}
