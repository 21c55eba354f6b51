package vn.quantriet.spreadsheet;

import vn.quantriet.shared.Refusal;

/** Letters of an old encoding: which letters they were is guesswork. */
public final class NotUnicode extends Refusal {

    private static final long serialVersionUID = 1L;

    NotUnicode(int row) {
        super("spreadsheet.not-unicode", row);
    }
}
