package vn.quantriet.exchange;

import vn.quantriet.shared.Refusal;

/** Somebody has applied the file or put it aside already. */
public final class AlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyDecided() {
        super("exchange.already-decided");
    }
}
