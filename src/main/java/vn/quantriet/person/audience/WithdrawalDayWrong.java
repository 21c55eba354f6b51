package vn.quantriet.person.audience;

import vn.quantriet.shared.Refusal;

/** An audience is withdrawn from a day on that is not before the one it was added on. */
public final class WithdrawalDayWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public WithdrawalDayWrong() {
        super("person.withdrawal-day-wrong");
    }
}
