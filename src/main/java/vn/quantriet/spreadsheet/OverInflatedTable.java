package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** Unpacked, the file would become out of all proportion. */
public final class OverInflatedTable extends Refusal {

    private static final long serialVersionUID = 1L;

    OverInflatedTable() {
        super("spreadsheet.over-inflated");
    }
}
