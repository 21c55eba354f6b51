package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** More bytes, letters or pages than one document may have. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLarge(Limits limits) {
        super("intake.too-large", limits.megabytes(), limits.characters(), limits.pages());
    }
}
