package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** A kind of file that is not read here. */
public final class UnknownKind extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownKind(String ending) {
        super("intake.unknown-kind", ending);
    }
}
