package vn.quantriet.exchange;

import vn.quantriet.shared.Refusal;

/** Columns that every file of the kind needs are not there, or there twice. */
public final class HeadingsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    HeadingsMissing(String headings) {
        super("exchange.headings-missing", headings);
    }
}
