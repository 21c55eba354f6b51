package vn.quantriet.calendar;

import vn.quantriet.shared.Refusal;

/** A day in lieu falls on a day that would be worked, a day worked in exchange on a weekend. */
public final class KindDoesNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    public KindDoesNotFit() {
        super("calendar.kind-does-not-fit");
    }
}
