package vn.quantriet.exchange;

import vn.quantriet.shared.Refusal;

/** There are headings and nothing below them. */
public final class NoRows extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoRows() {
        super("exchange.no-rows");
    }
}
