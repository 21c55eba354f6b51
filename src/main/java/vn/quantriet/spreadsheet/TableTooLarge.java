package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** More rows, columns or letters in a cell than a table may have. */
public final class TableTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TableTooLarge(int row, TableLimits limits) {
        super("spreadsheet.too-large", row, limits.rows(), limits.columns(), limits.letters());
    }
}
