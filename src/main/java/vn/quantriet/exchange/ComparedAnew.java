package vn.quantriet.exchange;

import vn.quantriet.shared.Refusal;

/** What is there has changed since the rows were shown; they are to be looked at again. */
public final class ComparedAnew extends Refusal {

    private static final long serialVersionUID = 1L;

    public ComparedAnew() {
        super("exchange.compared-anew");
    }
}
