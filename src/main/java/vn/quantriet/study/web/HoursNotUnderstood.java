package vn.quantriet.study.web;

import vn.quantriet.shared.Refusal;

/** What was typed is no number of hours. */
public final class HoursNotUnderstood extends Refusal {

    private static final long serialVersionUID = 1L;

    public HoursNotUnderstood(String typed) {
        super("study.hours-not-understood", typed);
    }
}
