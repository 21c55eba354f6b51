package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** Neither an XLSX nor a CSV file. */
public final class NotATable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotATable() {
        super("spreadsheet.not-a-table");
    }
}
