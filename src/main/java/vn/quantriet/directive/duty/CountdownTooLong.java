package vn.quantriet.directive.duty;

import vn.quantriet.shared.Refusal;

/** Ten years are enough for anything that is counted in days. */
public final class CountdownTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    CountdownTooLong(int longest) {
        super("directive.countdown-too-long", longest);
    }
}
