package vn.quantriet.organization.intake;

import vn.quantriet.shared.Refusal;

/** Some rows of the file cannot be taken, so none is. */
public final class UnitsInError extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitsInError(long rows) {
        super("organization.rows-in-error", rows);
    }
}
