package vn.quantriet.study.alone;

import vn.quantriet.shared.Refusal;

/** Study alone took some time, and no more than there is in a week. */
public final class StudyMinutesWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public StudyMinutesWrong() {
        super("study.study-minutes-wrong");
    }
}
