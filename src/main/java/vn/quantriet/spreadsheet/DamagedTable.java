package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** The file cannot be read on from some place. */
public final class DamagedTable extends Refusal {

    private static final long serialVersionUID = 1L;

    DamagedTable(String where) {
        super("spreadsheet.damaged", where);
    }
}
