package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The pages are pictures; there are no letters to read. */
public final class ScannedWithoutText extends Refusal {

    private static final long serialVersionUID = 1L;

    ScannedWithoutText(int pages) {
        super("intake.scanned-without-text", pages);
    }
}
