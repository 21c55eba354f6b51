package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** The file has no rows at all. */
public final class EmptyTable extends Refusal {

    private static final long serialVersionUID = 1L;

    EmptyTable() {
        super("spreadsheet.empty");
    }
}
