package vn.quantriet.study.attendance;

import vn.quantriet.shared.Refusal;

/** A number of people is nothing or more. */
public final class NumberWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberWrong() {
        super("study.number-wrong");
    }
}
