package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** Cells are merged: what stands in them belongs to one row only. */
public final class MergedCells extends Refusal {

    private static final long serialVersionUID = 1L;

    MergedCells(String range) {
        super("spreadsheet.merged", range);
    }
}
