package vn.quantriet.person.intake;

import vn.quantriet.shared.Refusal;

/** Some rows of the file cannot be taken, so none is. */
public final class RowsInError extends Refusal {

    private static final long serialVersionUID = 1L;

    public RowsInError(long rows) {
        super("person.rows-in-error", rows);
    }
}
