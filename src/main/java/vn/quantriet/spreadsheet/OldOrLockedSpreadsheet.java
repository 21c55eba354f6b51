package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** A spreadsheet of the old format, or one behind a password; both look the same from outside. */
public final class OldOrLockedSpreadsheet extends Refusal {

    private static final long serialVersionUID = 1L;

    OldOrLockedSpreadsheet() {
        super("spreadsheet.old-or-locked");
    }
}
