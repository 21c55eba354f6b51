package vn.quantriet.study.sitting;

import vn.quantriet.shared.Refusal;

/** A class has a day and two times of it, the second later. */
public final class ClassTimeWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClassTimeWrong() {
        super("study.class-time-wrong");
    }
}
