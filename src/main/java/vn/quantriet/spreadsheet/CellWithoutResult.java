package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** A cell has a formula without a result, or an error for one. */
public final class CellWithoutResult extends Refusal {

    private static final long serialVersionUID = 1L;

    CellWithoutResult(String cell) {
        super("spreadsheet.no-result", cell);
    }
}
