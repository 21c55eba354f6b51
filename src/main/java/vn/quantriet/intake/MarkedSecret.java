package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The document bears a mark of secrecy, and secret documents have no place here. */
public final class MarkedSecret extends Refusal {

    private static final long serialVersionUID = 1L;

    MarkedSecret(String mark) {
        super("intake.marked-secret", mark);
    }
}
