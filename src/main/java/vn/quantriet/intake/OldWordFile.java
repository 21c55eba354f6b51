package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** A Word file in the format from before 2007. */
public final class OldWordFile extends Refusal {

    private static final long serialVersionUID = 1L;

    OldWordFile() {
        super("intake.old-word-file");
    }
}
